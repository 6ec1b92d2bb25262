package fr.quittance.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.quittance.kernel.Problem;
import jakarta.ejb.EJBException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

  record Line(String ref, LocalDate on, OffsetDateTime at, BigDecimal rate, Integer days) {}

  record Order(List<Line> lines) {}

  @Test
  void datesAreIsoAndNothingIsSaidOfWhatIsNot() throws JsonProcessingException {
    Line line =
        new Line(
            "A",
            LocalDate.of(2026, 12, 1),
            OffsetDateTime.parse("2026-12-01T11:00:00+01:00"),
            new BigDecimal("0.0000001"),
            null);
    String json = JsonFormat.MAPPER.writeValueAsString(line);

    assertThat(json)
        .isEqualTo(
            "{\"ref\":\"A\",\"on\":\"2026-12-01\",\"at\":\"2026-12-01T11:00:00+01:00\",\"rate\":0.0000001}");
    assertThat(JsonFormat.MAPPER.readValue(json, Line.class)).isEqualTo(line);
  }

  @Test
  void unknownAndWrongFieldsAreNamed() {
    assertThat(problemOf("{\"lines\":[{\"reff\":\"A\"}]}").errors())
        .extracting(Problem.Error::field, Problem.Error::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("lines[0].reff", "unknown-field"));
    assertThat(problemOf("{\"lines\":[{\"on\":\"31/12/2026\"}]}").errors())
        .extracting(Problem.Error::field, Problem.Error::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("lines[0].on", "wrong-value"));
    assertThat(problemOf("{\"lines\":[{\"on\":20261231}]}").status()).isEqualTo(422);
  }

  @Test
  void whatIsNoJsonIsUnreadableAndSaysWhere() {
    ProblemDocument problem = problemOf("{\n  \"lines\": [}\n");

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.errors()).singleElement().extracting(Problem.Error::line).isEqualTo(2);
  }

  @Test
  void problemsAreFoundBelowTheContainersWrappings() {
    Problem conflict = Problem.conflict("taken", "Taken.");
    ProblemDocument document =
        EveryExceptionMapper.documentOf(
            new EJBException(new IllegalStateException("wrapped", conflict)));

    assertThat(document.status()).isEqualTo(409);
    assertThat(document.type()).isEqualTo("/problems/taken");
  }

  @Test
  void aFaultOfOursTellsItsNumberOnly() {
    ProblemDocument document =
        EveryExceptionMapper.documentOf(new IllegalStateException("secret detail"));

    assertThat(document.status()).isEqualTo(500);
    assertThat(document.incident()).matches("[0-9A-F]{8}");
    assertThat(document.detail()).doesNotContain("secret");
  }

  private static ProblemDocument problemOf(String json) {
    JsonProcessingException thrown =
        catchThrowableOfType(
            JsonProcessingException.class, () -> JsonFormat.MAPPER.readValue(json, Order.class));
    return UnreadableJsonMapper.documentOf(thrown);
  }
}
