package fr.quittance.identity;

/** A mail about a link, written in the transaction that makes the link. */
record StaffLetter(long link, String to, String subject, String text) {

  @Override
  public String toString() {
    return "StaffLetter[link=" + link + "]";
  }
}
