package fr.quittance.legal.port;

/** Brings a package to a bailiff's office: a directory, or a server by SFTP. */
public interface PackageDelivery {

  /**
   * Delivers under a name that is the same for every try: a repeated delivery replaces the one
   * before, and a reader never meets half a file.
   *
   * @param folder letter box of the office
   * @return where it lies now, for people
   * @throws DeliveryFailed when it did not arrive
   */
  String deliver(String folder, String name, byte[] content) throws DeliveryFailed;
}
