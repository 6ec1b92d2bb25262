package fr.quittance.portfolio;

/** Which files are wanted; null means any. References are compared whole. */
public record FileFilter(String mandate, String claimRef, String debtorRef, FileStatus status) {

  public static final FileFilter ALL = new FileFilter(null, null, null, null);
}
