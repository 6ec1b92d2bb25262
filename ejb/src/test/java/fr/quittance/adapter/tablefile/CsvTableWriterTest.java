package fr.quittance.adapter.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=1+1|\"'=1+1\"",
        "+33|\"'+33\"",
        "-5|\"'-5\"",
        "@SUM(A1)|\"'@SUM(A1)\"",
        "Durand|\"Durand\"",
        "a\"b|\"a\"\"b\"",
        "~\t=1~|~\"'\t=1\"~",
        "~~|\"\""
      })
  void noCellRunsAsAFormula(String cell, String written) {
    assertThat(CsvTableWriter.quoted(cell)).isEqualTo(written);
  }
}
