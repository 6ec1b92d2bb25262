package fr.quittance.bench;

import fr.quittance.kernel.Money;
import fr.quittance.ledger.calc.BalanceCalculation;
import fr.quittance.ledger.calc.Computed;
import fr.quittance.ledger.calc.KnownFact;
import fr.quittance.ledger.calc.SampleFiles;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The pure function of balances over ten years, beside nothing but the sum of the amounts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BalanceFunction {

  @Param({"5", "50", "500"})
  public int facts;

  private List<KnownFact> file;

  @Setup
  public void prepare() {
    file = SampleFiles.facts(facts);
  }

  @Benchmark
  public Computed balance() {
    return BalanceCalculation.of(file, SampleFiles.LAW, SampleFiles.LAST, Money.EUR);
  }

  /** The lower bound: every amount is looked at and added once. */
  @Benchmark
  public BigDecimal sumOfAmounts() {
    BigDecimal sum = BigDecimal.ZERO;
    for (KnownFact fact : file) {
      sum = sum.add(fact.amount().amount());
    }
    return sum;
  }
}
