package fr.quittance.identity;

import fr.quittance.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a user's data must be like. */
final class UserRules {

  static final int SHORTEST_PASSWORD = 12;

  private static final int LONGEST_PASSWORD = 200;
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Set<String> LANGUAGES = Set.of("fr", "en");

  private UserRules() {}

  static void check(CreateUser command) {
    List<Problem.Error> errors = new ArrayList<>();
    if (command.login() == null || !LOGIN.matcher(command.login()).matches()) {
      errors.add(
          error(
              "login",
              "login-form",
              "A login has 2 to 60 lower case letters, digits, dots, hyphens or underscores."));
    }
    checkPerson(
        errors,
        command.displayName(),
        command.email(),
        command.role(),
        command.creditorId(),
        command.language());
    if (command.password() != null) {
      addPasswordErrors(errors, command.login(), command.password());
    }
    refuse(errors);
  }

  static void check(ChangeUser command) {
    List<Problem.Error> errors = new ArrayList<>();
    checkPerson(
        errors,
        command.displayName(),
        command.email(),
        command.role(),
        command.creditorId(),
        command.language());
    refuse(errors);
  }

  static void checkPassword(String login, String password) {
    List<Problem.Error> errors = new ArrayList<>();
    addPasswordErrors(errors, login, password);
    refuse(errors);
  }

  private static void checkPerson(
      List<Problem.Error> errors,
      String displayName,
      String email,
      Role role,
      Long creditorId,
      String language) {
    if (displayName == null || displayName.isBlank()) {
      errors.add(error("displayName", "required", "A user has a name."));
    }
    if (email != null && !EMAIL.matcher(email).matches()) {
      errors.add(error("email", "email-form", "This is not an e-mail address."));
    }
    if (role == null) {
      errors.add(error("role", "required", "A user has a role."));
    } else if (role.needsCreditor() != (creditorId != null)) {
      errors.add(
          error(
              "creditorId",
              "creditor-of-user",
              "A creditor's user has a creditor, and nobody else has."));
    }
    if (language == null || !LANGUAGES.contains(language)) {
      errors.add(error("language", "language", "The language is fr or en."));
    }
  }

  private static void addPasswordErrors(List<Problem.Error> errors, String login, String password) {
    if (password == null
        || password.length() < SHORTEST_PASSWORD
        || password.length() > LONGEST_PASSWORD) {
      errors.add(error("password", "password-length", "A password has 12 to 200 characters."));
    } else if (login != null
        && password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
      errors.add(error("password", "password-login", "A password does not contain the login."));
    } else if (CommonPasswords.contain(password)) {
      errors.add(
          error("password", "password-common", "This password is one of those tried first."));
    }
  }

  private static Problem.Error error(String field, String code, String message) {
    return new Problem.Error(field, null, code, message);
  }

  private static void refuse(List<Problem.Error> errors) {
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }
}
