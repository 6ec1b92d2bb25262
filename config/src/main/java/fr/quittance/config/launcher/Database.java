package fr.quittance.config.launcher;

/**
 * A database ready for the application: who owns the schema and who works in it.
 *
 * @param url JDBC address, without credentials
 */
public record Database(
    String url, String owner, String ownerPassword, String appUser, String appPassword) {

  /** The role the application signs in as: it owns nothing and obeys row policies. */
  public static final String APP_ROLE = "quittance_app";

  /** The role that owns and migrates the schema of the embedded database. */
  public static final String OWNER_ROLE = "quittance_owner";

  /** Extensions the schema relies on. */
  static final String[] EXTENSIONS = {"pg_trgm", "unaccent", "btree_gist", "pgcrypto"};

  @Override
  public String toString() {
    return url;
  }
}
