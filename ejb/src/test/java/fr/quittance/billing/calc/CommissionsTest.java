package fr.quittance.billing.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CommissionsTest {

  private static final Rate FIFTEEN = Rate.percent("15");
  private static final Rate VAT = Rate.percent("20");

  @Test
  void fifteenPercentOfFourThousand() {
    assertThat(of("4000"))
        .containsExactly(new Commissions.Fee(Money.eur("600.00"), Money.eur("120.00")));
  }

  @Test
  void commissionIsRoundedLineByLineAndVatOnce() {
    List<Commissions.Fee> fees = of("0.83", "0.83", "0.83");
    assertThat(fees).extracting(Commissions.Fee::commission).containsOnly(Money.eur("0.12"));
    assertThat(fees.stream().map(Commissions.Fee::vat).reduce(Money::plus).orElseThrow())
        .isEqualTo(Money.eur("0.07"));
  }

  @Property
  void whatIsTakenBackComesToNothing(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 1_000_000) Integer> cents) {
    List<Money> paid =
        cents.stream().map(c -> Money.of(BigDecimal.valueOf(c, 2), Money.EUR)).toList();
    List<Commissions.Base> bases =
        Stream.concat(paid.stream(), paid.stream().map(Money::negated))
            .map(amount -> new Commissions.Base(amount, FIFTEEN))
            .toList();
    List<Commissions.Fee> fees = Commissions.of(bases, VAT, Money.EUR);
    assertThat(fees.stream().map(Commissions.Fee::commission).reduce(Money::plus).orElseThrow())
        .isEqualTo(Money.zero(Money.EUR));
    assertThat(fees.stream().map(Commissions.Fee::vat).reduce(Money::plus).orElseThrow())
        .isEqualTo(Money.zero(Money.EUR));
  }

  @Property
  void vatIsThatOfTheTotal(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -9_999, max = 99_999) Integer> cents) {
    List<Commissions.Base> bases =
        cents.stream()
            .map(c -> Money.of(BigDecimal.valueOf(c, 2), Money.EUR))
            .map(amount -> new Commissions.Base(amount, FIFTEEN))
            .toList();
    List<Commissions.Fee> fees = Commissions.of(bases, VAT, Money.EUR);
    Money total = fees.stream().map(Commissions.Fee::commission).reduce(Money::plus).orElseThrow();
    assertThat(fees.stream().map(Commissions.Fee::vat).reduce(Money::plus).orElseThrow())
        .isEqualTo(total.share(VAT));
  }

  private static List<Commissions.Fee> of(String... amounts) {
    return Commissions.of(
        Stream.of(amounts).map(amount -> new Commissions.Base(Money.eur(amount), FIFTEEN)).toList(),
        VAT,
        Money.EUR);
  }
}
