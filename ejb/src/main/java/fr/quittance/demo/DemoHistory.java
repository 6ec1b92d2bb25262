package fr.quittance.demo;

import fr.quittance.billing.IssueStatement;
import fr.quittance.billing.RemittanceStatementService;
import fr.quittance.cash.BankStatementService;
import fr.quittance.compliance.Channel;
import fr.quittance.contact.MessageService;
import fr.quittance.contact.SendMessage;
import fr.quittance.demo.DemoCalls.Promised;
import fr.quittance.demo.calc.DemoChoices;
import fr.quittance.demo.calc.DemoClaims;
import fr.quittance.demo.calc.DemoStatement;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.StagedClock;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.MoneyCheckService;
import fr.quittance.legal.BailiffId;
import fr.quittance.portfolio.FileFilter;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileRow;
import fr.quittance.portfolio.PlaceClaims;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Five months of the agency's life, day by day, ending today. */
@ApplicationScoped
class DemoHistory {

  private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);
  private static final int DAYS = 150;
  private static final Map<Integer, Integer> BUSINESS =
      new TreeMap<>(Map.of(148, 80, 95, 70, 40, 50, 3, 20));
  private static final Map<Integer, Integer> CONSUMER =
      new TreeMap<>(Map.of(141, 80, 85, 70, 33, 55, 4, 20));

  @Inject private DemoMandates mandates;
  @Inject private DemoCalls calls;
  @Inject private DemoTransfers transfers;
  @Inject private DemoFileWork work;
  @Inject private PlacementService placements;
  @Inject private FileQueries files;
  @Inject private MessageService messages;
  @Inject private BankStatementService bank;
  @Inject private RemittanceStatementService statements;
  @Inject private MoneyCheckService money;
  @Inject private StagedClock clock;

  private final DemoChoices choices = new DemoChoices(2026);
  private final DemoClaims business = new DemoClaims(11, "DR", true);
  private final DemoClaims consumer = new DemoClaims(12, "EL", false);
  private final Map<FileId, FileRow> written = new LinkedHashMap<>();
  private final List<FileRow> unwritten = new ArrayList<>();
  private final List<Promised> promised = new ArrayList<>();
  private BigDecimal inBank = BigDecimal.ZERO.setScale(2);
  private LocalDate banked;
  private YearMonth closedIn;

  /** Lives through everything and tells how far it is, in percent. */
  void live(LocalDate today, Consumer<Integer> progress) {
    LocalDate first = today.minusDays(DAYS);
    banked = first;
    closedIn = YearMonth.from(first);
    clock.stageAt(at(first, 9));
    BailiffId office = mandates.sign(first);
    for (LocalDate day = first.plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
      progress.accept((int) (100 * (DAYS - (today.toEpochDay() - day.toEpochDay())) / DAYS));
      place(day, today);
      if (worked(day)) {
        work(day, office, today);
      }
    }
    work.leave(new ArrayList<>(written.values()), today);
  }

  private void place(LocalDate day, LocalDate today) {
    int ago = (int) (today.toEpochDay() - day.toEpochDay());
    clock.stageAt(at(day, 8));
    if (BUSINESS.containsKey(ago)) {
      place(DemoMandates.BUSINESS, business, BUSINESS.get(ago), day);
    }
    if (CONSUMER.containsKey(ago)) {
      place(DemoMandates.CONSUMER, consumer, CONSUMER.get(ago), day);
    }
  }

  private void place(String mandate, DemoClaims claims, int debtors, LocalDate day) {
    byte[] csv = claims.placement(debtors, day).getBytes(StandardCharsets.UTF_8);
    try (PlacedFile file = PlacedFile.receive(new ByteArrayInputStream(csv), csv.length)) {
      placements.place(
          new PlaceClaims(mandate, file, "remise-" + day + ".csv", "DEMO", null, null));
    }
    String cursor = null;
    do {
      var slice = files.slice(new FileFilter(mandate, null, null, null), cursor, 500);
      slice.items().stream().filter(row -> !known(row)).forEach(unwritten::add);
      cursor = slice.next();
    } while (cursor != null);
  }

  private boolean known(FileRow row) {
    return written.containsKey(row.id())
        || unwritten.stream().anyMatch(other -> other.id().equals(row.id()));
  }

  private void work(LocalDate day, BailiffId office, LocalDate today) {
    clock.stageAt(at(day, 9));
    if (day.isBefore(today.minusDays(5))) {
      unwritten.forEach(row -> send(row.id(), Channel.LETTER, "FIRST_LETTER"));
      unwritten.forEach(row -> written.put(row.id(), row));
      unwritten.clear();
    }
    if (choices.chance(45)) {
      promised.addAll(calls.morning(at(day, 10), choices.between(6, 12), choices));
    }
    if (choices.chance(25)) {
      remind(day);
    }
    if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
      bank(day);
    }
    if (day.getDayOfMonth() >= 4 && !YearMonth.from(day).equals(closedIn)) {
      close(day);
      closedIn = YearMonth.from(day);
    }
    if (day.equals(today.minusDays(25)) || day.equals(today.minusDays(24))) {
      transfers.hand(
          office, new ArrayList<>(written.values()).subList(0, Math.min(60, written.size())));
    }
  }

  private void remind(LocalDate day) {
    clock.stageAt(at(day, 15));
    written.values().stream()
        .filter(row -> choices.chance(4))
        .forEach(
            row -> send(row.id(), choices.chance(55) ? Channel.SMS : Channel.EMAIL, "REMINDER"));
  }

  /**
   * Debtors without the address and contacts that the gate refuses are part of a believable
   * history.
   */
  private void send(FileId file, Channel channel, String template) {
    try {
      messages.send(new SendMessage(file, channel, template));
    } catch (Problem notSent) {
      LOG.debug("{} {} to {}: {}", channel, template, file, notSent.getMessage());
    }
  }

  private void bank(LocalDate day) {
    DemoStatement statement =
        new DemoStatement(DemoMandates.CLIENT_ACCOUNT, "REL-" + day, day, inBank);
    for (Iterator<Promised> open = promised.iterator(); open.hasNext(); ) {
      Promised promise = open.next();
      if (!promise.by().isAfter(day)) {
        open.remove();
        pay(statement, promise, day);
      }
    }
    if (choices.chance(60)) {
      statement.credit(
          new BigDecimal(choices.between(40, 400)).setScale(2),
          day,
          "VIREMENT RECU",
          "REGLEMENT FACTURE " + choices.between(1000, 9999));
    }
    if (!statement.isEmpty()) {
      clock.stageAt(at(day, 18));
      bank.importFile(statement.xml(), "releve-" + day + ".xml");
      inBank = statement.closing();
      banked = day;
    }
  }

  private void pay(DemoStatement statement, Promised promise, LocalDate day) {
    BigDecimal owed = files.byId(promise.file().id()).balance().amount();
    if (owed.signum() > 0 && choices.chance(72)) {
      LocalDate on = promise.by().isAfter(banked) ? promise.by() : day;
      statement.credit(
          choices.payment(owed),
          on,
          promise.file().debtorName(),
          "REGLEMENT DOSSIER " + promise.file().ref());
    }
  }

  /** On the first worked day from the fourth on, the month before is stated and money checked. */
  private void close(LocalDate day) {
    LocalDate monthEnd = day.withDayOfMonth(1).minusDays(1);
    clock.stageAt(at(day, 17));
    for (String mandate : List.of(DemoMandates.BUSINESS, DemoMandates.CONSUMER)) {
      statements.issue(new IssueStatement(mandate, monthEnd.withDayOfMonth(1), monthEnd));
    }
    money.check();
  }

  private static boolean worked(LocalDate day) {
    return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 5)).atZone(Paris.ZONE).toInstant();
  }
}
