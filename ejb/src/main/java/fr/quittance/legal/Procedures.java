package fr.quittance.legal;

import java.util.List;

/** Procedures that screens offer; the law that governs each is in the dated tables. */
public final class Procedures {

  public static final List<String> OFFERED =
      List.of("ORDER_FOR_PAYMENT", "SMALL_CLAIMS", "SUMMARY_PROVISION", "SUMMONS", "ENFORCEMENT");

  private Procedures() {}
}
