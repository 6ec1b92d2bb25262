package fr.quittance.web.shell;

/**
 * How much waits behind an entry of the menu. Implemented by request-scoped beans of the
 * capabilities; nothing is registered. Asked on every page, so it must be cheap.
 */
public interface MenuCount {

  Section section();

  /** Permission needed to see it. */
  String permission();

  long count();
}
