package fr.quittance.config.launcher;

/**
 * A reason not to start, as one sentence that tells a person what to do. Shown without a stack
 * trace.
 */
public final class LaunchProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LaunchProblem(String sentence) {
    super(oneLine(sentence));
  }

  public LaunchProblem(String sentence, Throwable cause) {
    super(oneLine(sentence), cause);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
