package fr.quittance.mandate;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.RowScoped;
import fr.quittance.mandate.domain.Creditor;
import fr.quittance.mandate.domain.Mandate;
import fr.quittance.mandate.domain.MandateMapping;
import fr.quittance.mandate.store.Creditors;
import fr.quittance.mandate.store.Mandates;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Signs mandates, changes their terms, saves the layouts of their placement files. */
@Stateless
@RowScoped
public class MandateService {

  private static final int USUAL_SILENCE_DAYS = 15;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Inject private Mandates mandates;
  @Inject private Creditors creditors;
  @Inject private RateChanges rates;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Registers a mandate whose convention has every content of R124-3.
   *
   * @throws Problem {@code mandate-incomplete}, naming each missing content
   */
  @RequiresPermissions("mandate:write")
  public MandateSheet sign(SignMandate command) {
    return draft(command).complete();
  }

  /**
   * Registers a mandate that may still lack contents of R124-3: it takes no placement until they
   * are there.
   */
  @RequiresPermissions("mandate:write")
  public MandateSheet draft(SignMandate command) {
    new InputCheck()
        .require("ref", command.ref())
        .require("creditor", command.creditorRef())
        .done();
    check(command.terms());
    Creditor creditor =
        creditors
            .byRef(command.creditorRef())
            .orElseThrow(
                () ->
                    Problem.invalidField(
                        "creditor",
                        "unknown-creditor",
                        "Creditor " + command.creditorRef() + " does not exist."));
    if (mandates.byRef(command.ref()).isPresent()) {
      throw Problem.conflict(
          "mandate-exists", "Mandate " + command.ref() + " exists already.", command.ref());
    }
    Mandate mandate =
        mandates.add(
            new Mandate(
                command.ref().strip(),
                creditor,
                command.terms(),
                USUAL_SILENCE_DAYS,
                clock.instant()));
    journal.general(
        "mandate:" + mandate.id(), "MANDATE_SIGNED", Map.of("mandate", mandate.id().value()));
    return mandate.sheet();
  }

  /**
   * Changes the terms. Another rate than the one in use waits for a second person; the rest counts
   * at once.
   *
   * @throws OptimisticLockException where somebody else changed the mandate since the form was
   *     opened
   */
  @RequiresPermissions("mandate:write")
  public MandateSheet change(ChangeMandate command) {
    check(command.terms());
    Mandate mandate =
        mandates.byId(command.id()).orElseThrow(() -> Problem.notFound("Mandate", command.id()));
    if (mandate.version() != command.version()) {
      throw new OptimisticLockException(mandate);
    }
    mandate.agree(rates.held(mandate.sheet(), command.terms(), command.why()));
    mandates.flush();
    journal.general(
        "mandate:" + mandate.id(), "MANDATE_CHANGED", Map.of("mandate", mandate.id().value()));
    return mandate.sheet();
  }

  /**
   * Saves a layout under its name, in place of the one that had it. Creditors may save their own.
   */
  @RequiresPermissions("placement:write")
  public void save(SaveMapping command) {
    check(command.mapping());
    Mandate mandate =
        mandates
            .byRef(command.mandateRef())
            .orElseThrow(() -> Problem.notFound("Mandate", command.mandateRef()));
    MandateMapping mapping =
        mandates
            .mapping(mandate.id(), command.name())
            .orElseGet(
                () ->
                    new MandateMapping(mandate.id(), mandate.sheet().creditorId(), command.name()));
    mapping.define(command.mapping());
    mandates.add(mapping);
    journal.general(
        "mandate:" + mandate.id(), "MAPPING_SAVED", Map.of("mandate", mandate.id().value()));
  }

  private static boolean ordersAll(List<String> order) {
    return order.size() == MandateTerms.BUCKETS.size() && order.containsAll(MandateTerms.BUCKETS);
  }

  private static void check(MandateTerms terms) {
    Integer day = terms.remittance() == null ? null : terms.remittance().day();
    new InputCheck()
        .require("vatRate", terms.vatRate())
        .reject(
            outside(terms.commissionRate()),
            "commissionRate",
            "rate",
            "The commission rate lies between 0 and 100 %.")
        .reject(
            outside(terms.vatRate()), "vatRate", "rate", "The VAT rate lies between 0 and 100 %.")
        .reject(
            outside(terms.agreedRate()),
            "agreedRate",
            "rate",
            "The agreed rate lies between 0 and 100 %.")
        .reject(
            !terms.allocationOrder().isEmpty() && !ordersAll(terms.allocationOrder()),
            "allocationOrder",
            "allocation-order",
            "An order of allocation names each of " + MandateTerms.BUCKETS + " once.")
        .reject(
            day != null && (day < 1 || day > 31),
            "remittance.day",
            "day",
            "The day lies between 1 and 31.")
        .reject(
            terms.silenceDays() != null && (terms.silenceDays() < 0 || terms.silenceDays() > 365),
            "silenceDays",
            "silence-days",
            "The days of silence lie between 0 and 365.")
        .done();
  }

  private static boolean outside(Rate rate) {
    return rate != null && (rate.percent().signum() < 0 || rate.percent().compareTo(HUNDRED) > 0);
  }

  private static void check(PlacementMapping mapping) {
    String decimal = mapping.decimal();
    new InputCheck()
        .reject(
            !usable(mapping.dateFormat()),
            "dateFormat",
            "date-format",
            "The date format is not a pattern.")
        .reject(
            decimal != null && !decimal.equals(".") && !decimal.equals(","),
            "decimal",
            "decimal",
            "The decimal sign is . or ,")
        .reject(
            mapping.columns().isEmpty() && mapping.constants().isEmpty(),
            "columns",
            "required",
            "A mapping names at least one column or constant.")
        .done();
  }

  private static boolean usable(String pattern) {
    try {
      return pattern == null || DateTimeFormatter.ofPattern(pattern) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
