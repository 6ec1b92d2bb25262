package fr.quittance.ledger.calc;

import java.util.List;
import java.util.Map;

/**
 * The law that balances depend on, as it was known at one moment.
 *
 * @param legal rates of legal interest, percent a year, by half-year (CMF L313-2)
 * @param ecb the ECB's rate that governs a half-year, percent (C. com. L441-10)
 * @param commercialMargin points added to it between professionals
 * @param publicMargin points added to it where a public body owes
 * @param floorFactor an agreed rate is at least this many times the legal rate
 * @param indemnity flat indemnity per invoice, in euros (C. com. D441-5)
 * @param surcharge points added to legal interest some time after a judgment (CMF L313-3)
 * @param surchargeMonths how long after
 * @param dayBasis how days and years are counted
 * @param order default order of allocation (C. civ. 1343-1)
 */
public record InterestLaw(
    Map<LegalCategory, RateSeries> legal,
    RateSeries ecb,
    RateSeries commercialMargin,
    RateSeries publicMargin,
    RateSeries floorFactor,
    RateSeries indemnity,
    RateSeries surcharge,
    RateSeries surchargeMonths,
    DayBasis dayBasis,
    List<Bucket> order) {

  public InterestLaw {
    legal = Map.copyOf(legal);
    order = List.copyOf(order);
  }
}
