package fr.quittance.kernel;

import java.util.List;

/**
 * A rule that the caller broke, told so that a person can act on it.
 *
 * <p>The code is stable: it is the message key on screens and the {@code type} of the API's problem
 * documents. Transactions roll back.
 */
public class Problem extends RuntimeException {

  /** What kind of answer it is; decides the page and the HTTP status. */
  public enum Kind {
    NOT_FOUND,
    CONFLICT,
    INVALID,
    UNREADABLE,
    FORBIDDEN
  }

  /**
   * One wrong value.
   *
   * @param field name of the field, or null for the whole
   * @param line line or row of the input, or null
   * @param code stable message key
   * @param message English sentence
   */
  public record Error(String field, Integer line, String code, String message) {}

  private final Kind kind;
  private final String code;
  private final transient List<Object> arguments;
  private final transient List<Error> errors;

  public Problem(
      Kind kind, String code, String message, List<Object> arguments, List<Error> errors) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.arguments = List.copyOf(arguments);
    this.errors = List.copyOf(errors);
  }

  public static Problem notFound(String what, Object reference) {
    return new Problem(
        Kind.NOT_FOUND,
        "not-found",
        what + " " + reference + " does not exist.",
        List.of(what, String.valueOf(reference)),
        List.of());
  }

  public static Problem conflict(String code, String message, Object... arguments) {
    return new Problem(Kind.CONFLICT, code, message, List.of(arguments), List.of());
  }

  public static Problem invalid(String code, String message, Object... arguments) {
    return new Problem(Kind.INVALID, code, message, List.of(arguments), List.of());
  }

  public static Problem invalid(List<Error> errors) {
    String message = errors.isEmpty() ? "Invalid input." : errors.get(0).message();
    return new Problem(Kind.INVALID, "invalid-input", message, List.of(), errors);
  }

  public static Problem invalidField(
      String field, String code, String message, Object... arguments) {
    return new Problem(
        Kind.INVALID,
        code,
        message,
        List.of(arguments),
        List.of(new Error(field, null, code, message)));
  }

  /** The input as a whole cannot be read: nothing of it was stored. */
  public static Problem unreadable(String code, String message, Integer line) {
    return new Problem(
        Kind.UNREADABLE, code, message, List.of(), List.of(new Error(null, line, code, message)));
  }

  public static Problem forbidden(String code, String message) {
    return new Problem(Kind.FORBIDDEN, code, message, List.of(), List.of());
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public List<Error> errors() {
    return errors;
  }
}
