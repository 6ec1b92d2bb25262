package fr.quittance.web.api;

import fr.quittance.identity.RepeatedCommands;
import fr.quittance.identity.StoredAnswer;
import fr.quittance.kernel.Problem;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Honours {@code Idempotency-Key} on every POST: the command and its kept answer are one
 * transaction, and the answer leaves after the commit. Refused commands are not kept: they changed
 * nothing, and may be tried again under the same key.
 */
public class IdempotencyFilter extends HttpFilter {

  private static final String HEADER = "Idempotency-Key";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

  @Inject private transient RepeatedCommands commands;

  @Resource(lookup = "java:jboss/TransactionManager")
  private transient TransactionManager transactions;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String key = request.getHeader(HEADER);
    if (key == null || !"POST".equals(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    try (SpooledBody body = SpooledBody.of(request)) {
      RepeatedCommands.Command command = command(key, body);
      once(command, new SpooledRequest(request, body), response, chain);
    } catch (Problem | RollbackException e) {
      response.reset();
      EveryExceptionMapper.documentOf(e).writeTo(response);
    }
  }

  private static RepeatedCommands.Command command(String key, SpooledBody body) {
    if (!KEY.matcher(key).matches()) {
      throw Problem.unreadable(
          "idempotency-key-form",
          "An Idempotency-Key has 1 to 200 visible ASCII characters.",
          null);
    }
    return new RepeatedCommands.Command(key, body.fingerprint());
  }

  private void once(
      RepeatedCommands.Command command,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException, RollbackException {
    KeptResponse kept = new KeptResponse(response);
    try (CommandTransaction transaction = new CommandTransaction(transactions)) {
      Optional<StoredAnswer> first = commands.begin(command);
      if (first.isPresent()) {
        repeat(first.get(), response);
        return;
      }
      chain.doFilter(request, kept);
      StoredAnswer answer = kept.answer();
      if (answer.status() / 100 == 2 && transaction.isSound()) {
        commands.done(command, answer);
        transaction.commit();
      }
    }
    kept.send();
  }

  private static void repeat(StoredAnswer answer, HttpServletResponse response) throws IOException {
    response.setStatus(answer.status());
    response.setHeader("Idempotency-Replayed", "true");
    if (answer.location() != null) {
      response.setHeader("Location", answer.location());
    }
    if (answer.body().length > 0) {
      response.setContentType(answer.mediaType());
      response.getOutputStream().write(answer.body());
    }
  }
}
