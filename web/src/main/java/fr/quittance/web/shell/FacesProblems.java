package fr.quittance.web.shell;

import fr.quittance.kernel.Problem;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Tells a broken rule in the user's language. */
public final class FacesProblems {

  private FacesProblems() {}

  /** Adds one message for the problem, or one for each wrong value, beside its field. */
  public static void show(FacesContext faces, Problem problem) {
    Locale locale = faces.getViewRoot().getLocale();
    List<Problem.Error> errors = problem.errors();
    if (errors.isEmpty()) {
      add(faces, null, sentence(problem.code(), problem.arguments(), problem.getMessage(), locale));
    }
    for (Problem.Error error : errors) {
      add(
          faces,
          FieldIds.of(faces, error.field()),
          located(
              error, sentence(error.code(), problem.arguments(), error.message(), locale), locale));
    }
    faces.validationFailed();
  }

  /** The text of a problem's code, or its English sentence where no bundle knows the code. */
  static String sentence(String code, List<Object> arguments, String fallback, Locale locale) {
    return Bundles.problem(code, locale)
        .map(text -> new MessageFormat(text, locale).format(arguments.toArray()))
        .orElse(fallback);
  }

  private static String located(Problem.Error error, String sentence, Locale locale) {
    return error.line() == null
        ? sentence
        : Bundles.problem("line", locale)
            .map(
                text ->
                    new MessageFormat(text, locale).format(new Object[] {error.line(), sentence}))
            .orElse(sentence);
  }

  private static void add(FacesContext faces, String clientId, String sentence) {
    faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
  }
}
