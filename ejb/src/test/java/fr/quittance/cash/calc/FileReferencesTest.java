package fr.quittance.cash.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.cash.calc.FileReferences.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReferencesTest {

  /** 0000001 with its Luhn digit, as the database makes the first reference. */
  private static final String FIRST = "F-00000018";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F-00000018",
        "f-00000018",
        "DOSSIER F00000018 MERCI",
        "ref.F 00000018",
        "F - 00000018",
        "F\u201300000018",
        "F_00000018;100,00",
        "F-0000 0018 DURAND",
        "VIR F-00000018/MARIE"
      })
  void aReferenceIsFoundHoweverItIsWritten(String text) {
    assertThat(FileReferences.in(List.of(text))).containsOnlyKeys(FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F-00000019",
        "F-000000181",
        "F-0000001",
        "REF-00000018",
        "00000018",
        "CF00000018",
        "PAIEMENT 12 000,00 EUR",
        ""
      })
  void whatCouldBeSomethingElseIsNotTrusted(String text) {
    assertThat(FileReferences.in(List.of(text))).isEmpty();
  }

  @Test
  void aCreditorReferenceOutranksABareOne() {
    String rf = FileReferences.creditorReference(FIRST);
    assertThat(rf).matches("RF\\d{2}F00000018");
    assertThat(FileReferences.in(List.of(FIRST, rf)))
        .containsExactly(org.assertj.core.api.Assertions.entry(FIRST, Kind.CREDITOR_REFERENCE));
    String spaced = rf.replaceAll("(.{4})", "$1 ");
    assertThat(FileReferences.in(List.of(spaced))).containsEntry(FIRST, Kind.CREDITOR_REFERENCE);
  }

  /** ISO 11649's own example has the check digits 18 for this body. */
  @Test
  void checkDigitsAreThoseOfTheStandard() {
    assertThat(FileReferences.creditorReference("539007547034")).isEqualTo("RF18539007547034");
  }

  @Test
  void aCreditorReferenceWithWrongCheckDigitsIsNotTrusted() {
    String rf = FileReferences.creditorReference(FIRST);
    int check = (Integer.parseInt(rf.substring(2, 4)) + 1) % 97;
    String wrong = "RF" + String.format("%02d", check) + rf.substring(4);
    assertThat(FileReferences.in(List.of(wrong))).isEmpty();
  }

  @Test
  void severalReferencesAreAllFoundInTheirOrder() {
    assertThat(FileReferences.in(List.of("F-00000026 puis F-00000018", "F-00000026")))
        .containsOnlyKeys("F-00000026", FIRST);
  }

  @Property
  void everyReferenceSurvivesEveryWriting(@ForAll @IntRange(min = 1, max = 9_999_999) int number) {
    String ref = ref(number);
    String rf = FileReferences.creditorReference(ref);
    assertThat(FileReferences.in(List.of("abc " + ref + " xyz"))).containsOnlyKeys(ref);
    assertThat(FileReferences.in(List.of(ref.replace("-", "")))).containsOnlyKeys(ref);
    assertThat(FileReferences.in(List.of(rf))).containsEntry(ref, Kind.CREDITOR_REFERENCE);
  }

  /** One wrong digit never leads to another file. */
  @Property
  void oneWrongDigitIsNeverAReference(
      @ForAll @IntRange(min = 1, max = 9_999_999) int number,
      @ForAll @IntRange(max = 7) int at,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    char[] digits = ref(number).toCharArray();
    digits[at + 2] = (char) ('0' + (digits[at + 2] - '0' + shift) % 10);
    assertThat(FileReferences.in(List.of(new String(digits)))).isEmpty();
  }

  /** A single slip is always among the near ones. */
  @Property(tries = 300)
  void aSlipIsNear(
      @ForAll @IntRange(min = 1, max = 9_999_999) int number,
      @ForAll @IntRange(max = 7) int at,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    String ref = ref(number);
    StringBuilder wrong = new StringBuilder(ref);
    wrong.setCharAt(at + 2, (char) ('0' + (ref.charAt(at + 2) - '0' + shift) % 10));
    StringBuilder missing = new StringBuilder(ref).deleteCharAt(at + 2);
    StringBuilder doubled = new StringBuilder(ref).insert(at + 2, ref.charAt(at + 2));
    for (StringBuilder slip : List.of(wrong, missing, doubled)) {
      assertThat(NearReferences.in(List.of(slip.toString()))).contains(ref);
    }
  }

  private static String ref(int number) {
    String digits = String.format("%07d", number);
    for (char check = '0'; check <= '9'; check++) {
      if (FileReferences.luhn(digits + check)) {
        return "F-" + digits + check;
      }
    }
    throw new AssertionError("Every number has a check digit");
  }
}
