package fr.quittance.identity;

/**
 * What the caller may do, where the permission asked for is a row and not an annotation. Bound to
 * the signed-in subject by {@link ShiroRights}.
 */
public interface Rights {

  boolean has(String permission);
}
