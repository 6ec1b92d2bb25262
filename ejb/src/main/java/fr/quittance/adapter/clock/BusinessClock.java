package fr.quittance.adapter.clock;

import fr.quittance.kernel.MovableClock;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.StagedClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;

/**
 * The one clock of the application: real time, plus what a demo portfolio was moved ahead.
 *
 * <p>The lead is kept in the database, so that a restart does not take a demo back in time.
 */
@ApplicationScoped
public class BusinessClock extends Clock implements MovableClock, StagedClock {

  private final Clock real = Clock.systemUTC();
  private volatile Duration ahead = Duration.ZERO;
  private volatile Instant stage;

  @Resource(lookup = "java:jboss/datasources/QuittanceDS")
  private DataSource database;

  @PostConstruct
  void load() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select ahead_millis from business_clock");
        ResultSet row = select.executeQuery()) {
      ahead = row.next() ? Duration.ofMillis(row.getLong(1)) : Duration.ZERO;
    } catch (SQLException e) {
      throw new IllegalStateException("The business clock cannot be read", e);
    }
  }

  @Override
  public void moveTo(Instant target) {
    if (target.isBefore(instant())) {
      throw Problem.invalidField(
          "now", "clock-backwards", "The clock only moves forward; it is " + instant() + ".");
    }
    Duration lead = Duration.between(real.instant(), target);
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update business_clock set ahead_millis = ?")) {
      update.setLong(1, lead.toMillis());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The business clock cannot be moved", e);
    }
    ahead = lead;
  }

  @Override
  public void stageAt(Instant instant) {
    stage = instant;
  }

  @Override
  public boolean staged() {
    return stage != null;
  }

  @Override
  public void release() {
    stage = null;
  }

  @Override
  public Instant instant() {
    Instant staged = stage;
    return staged == null ? real.instant().plus(ahead) : staged;
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(real, ahead).withZone(zone);
  }
}
