package fr.quittance.portfolio.domain;

import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.OpenDispute;
import java.util.Set;

/** What a contestation must say to be opened. */
public final class DisputeRules {

  private static final int LONGEST = 10_000;

  private DisputeRules() {}

  /**
   * @param claimed what the claims concerned come to; null where one of them is not the file's
   * @throws Problem naming every wrong value
   */
  public static void check(OpenDispute command, Set<String> grounds, Money claimed) {
    new InputCheck()
        .require("ground", command.ground())
        .reject(
            command.ground() != null && !grounds.contains(command.ground()),
            "ground",
            "dispute-ground",
            "This ground does not exist.")
        .reject(claimed == null, "claims", "dispute-claims", "A claim is not of this file.")
        .reject(
            command.amount() != null && !command.amount().isPositive(),
            "amount",
            "dispute-amount",
            "The amount in dispute is positive.")
        .reject(
            command.amount() != null && claimed != null && command.amount().compareTo(claimed) > 0,
            "amount",
            "dispute-amount-beyond",
            "More is disputed than was claimed.")
        .reject(
            command.said() != null && command.said().length() > LONGEST,
            "said",
            "too-long",
            "At most " + LONGEST + " characters.")
        .done();
  }
}
