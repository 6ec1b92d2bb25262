package fr.quittance.identity;

/**
 * What an administrator gets of a link that was made.
 *
 * @param address the link, to be passed on by hand; null when it leaves by mail
 */
public record IssuedLink(String address) {

  public boolean mailed() {
    return address == null;
  }

  @Override
  public String toString() {
    return mailed() ? "IssuedLink[mailed]" : "IssuedLink[by hand]";
  }
}
