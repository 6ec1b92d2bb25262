package fr.quittance.web.shell;

import java.util.List;

/**
 * What a capability puts on the home page: figures that wait for somebody, each leading to its
 * list. Implemented by request-scoped beans of the capabilities; nothing is registered.
 */
public interface HomeTile {

  /**
   * One figure.
   *
   * @param labelKey message key, for example {@code cash.tile.suspense}
   * @param figure already formatted; big on the page
   * @param page address of the list behind the figure
   * @param urgent whether somebody should look today
   */
  record Figure(String labelKey, String figure, String page, boolean urgent) {

    /** Nothing waits: shown quietly. */
    public boolean nothing() {
      return figure.equals("0");
    }
  }

  /** Whether the figures wait for somebody; the others only say how things stand. */
  default boolean waiting() {
    return true;
  }

  /** Permission needed to see it. The figures are asked for only when the user holds it. */
  String permission();

  /**
   * Smaller comes first. Approvals 5, agency 6, queue 10, files 20, money 30, contacts 40,
   * transfers 50, law 60, users 90.
   */
  int order();

  List<Figure> figures();
}
