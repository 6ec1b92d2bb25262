package fr.quittance.insight.calc;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class OneTypoTest {

  @Test
  void aSlipOfEachKind() {
    assertThat(OneTypo.around("martin", OneTypo.LETTERS))
        .contains("matrin", "matin", "maartin", "mardin", "artin", "marti", "martins")
        .doesNotContain("martin", "matrn", "nitram");
  }

  @Test
  void nothingIsLeftOfASingleLetterButOtherLetters() {
    assertThat(OneTypo.around("a", "ab")).containsExactlyInAnyOrder("b", "aa", "ba", "ab");
  }

  /** Whoever makes a slip is found from either side. */
  @Property
  boolean aNeighbourHasTheWordForANeighbour(
      @ForAll @StringLength(min = 2, max = 8) @CharRange(from = 'a', to = 'd') String word,
      @ForAll @IntRange(min = 0, max = 100) int which) {
    String[] around = OneTypo.around(word, "abcd").toArray(String[]::new);
    return OneTypo.around(around[which % around.length], "abcd").contains(word);
  }
}
