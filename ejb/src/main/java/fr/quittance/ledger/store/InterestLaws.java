package fr.quittance.ledger.store;

import fr.quittance.kernel.Problem;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawQueries;
import fr.quittance.law.LawVersion;
import fr.quittance.ledger.calc.Bucket;
import fr.quittance.ledger.calc.DayBasis;
import fr.quittance.ledger.calc.InterestLaw;
import fr.quittance.ledger.calc.LegalCategory;
import fr.quittance.ledger.calc.RateSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The law that balances depend on, as it was known at an instant, from the law tables. */
@ApplicationScoped
public class InterestLaws {

  private LawQueries law;
  private volatile Kept kept;

  protected InterestLaws() {}

  @Inject
  public InterestLaws(LawQueries law) {
    this.law = law;
  }

  /** The law as it was known; what was recorded later is not seen. */
  public InterestLaw knownAt(Instant knownAt) {
    List<LawVersion> versions = law.versions();
    Instant newest = versions.isEmpty() ? Instant.EPOCH : newest(versions);
    if (knownAt.isBefore(newest)) {
      return read(versions, knownAt);
    }
    Kept last = kept;
    if (last == null || last.versions() != versions) {
      last = new Kept(versions, read(versions, knownAt));
      kept = last;
    }
    return last.law();
  }

  private static Instant newest(List<LawVersion> versions) {
    return versions.get(versions.size() - 1).recordedAt();
  }

  private static InterestLaw read(List<LawVersion> versions, Instant knownAt) {
    Reading reading = new Reading(versions, knownAt);
    Map<LegalCategory, RateSeries> legal = new EnumMap<>(LegalCategory.class);
    for (LegalCategory category : LegalCategory.values()) {
      legal.put(category, reading.series(LawCode.LEGAL_INTEREST, category.name()));
    }
    return new InterestLaw(
        legal,
        reading.series(LawCode.ECB_HALF_YEAR, ""),
        reading.series(LawCode.LATE_PAYMENT_MARGIN, "BUSINESS"),
        reading.series(LawCode.LATE_PAYMENT_MARGIN, "PUBLIC"),
        reading.series(LawCode.LATE_PAYMENT_FLOOR, ""),
        reading.series(LawCode.RECOVERY_INDEMNITY, ""),
        reading.series(LawCode.JUDGMENT_SURCHARGE, ""),
        reading.series(LawCode.JUDGMENT_SURCHARGE_DELAY, ""),
        DayBasis.named(reading.text(LawCode.DAY_BASIS)),
        Arrays.stream(reading.text(LawCode.ALLOCATION_ORDER).split(","))
            .map(Bucket::valueOf)
            .toList());
  }

  private record Kept(List<LawVersion> versions, InterestLaw law) {}

  /** What was known at an instant: of rows with one start, the last one recorded by then. */
  private record Reading(Collection<LawVersion> known) {

    Reading(List<LawVersion> versions, Instant knownAt) {
      this(latest(versions, knownAt));
    }

    private static Collection<LawVersion> latest(List<LawVersion> versions, Instant knownAt) {
      Map<Key, LawVersion> latest = new LinkedHashMap<>();
      for (LawVersion version : versions) {
        if (!version.recordedAt().isAfter(knownAt)) {
          latest.put(new Key(version.code(), version.category(), version.validFrom()), version);
        }
      }
      return latest.values();
    }

    RateSeries series(LawCode code, String category) {
      return new RateSeries(
          known.stream()
              .filter(row -> row.code() == code && row.category().equals(category))
              .map(
                  row ->
                      new RateSeries.Value(
                          row.validFrom(), row.validTo(), row.number(), row.source()))
              .toList());
    }

    String text(LawCode code) {
      return known.stream()
          .filter(row -> row.code() == code && row.validTo() == null)
          .map(LawVersion::text)
          .findFirst()
          .orElseThrow(
              () -> Problem.conflict("law-missing", "The law tables have no " + code + "."));
    }
  }

  private record Key(LawCode code, String category, LocalDate validFrom) {}
}
