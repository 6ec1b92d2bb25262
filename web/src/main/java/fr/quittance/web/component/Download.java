package fr.quittance.web.component;

import fr.quittance.kernel.Problem;
import jakarta.ejb.EJBException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * A file that a page's link gives.
 *
 * @param name file name of plain ASCII
 */
public record Download(String name, String mediaType, byte[] content) {

  /** Writes the file, or the error page of the rule that stands in the way. */
  public static void answer(HttpServletResponse response, Supplier<Download> source)
      throws IOException {
    try {
      source.get().write(response);
    } catch (Problem problem) {
      response.sendError(status(problem));
    } catch (EJBException e) {
      if (e.getCausedByException() instanceof Problem problem) {
        response.sendError(status(problem));
      } else {
        throw e;
      }
    }
  }

  /** The number of a row in an address; what is no number is the number of no row. */
  public static long number(String text) {
    try {
      return text == null ? -1 : Long.parseLong(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static int status(Problem problem) {
    return switch (problem.kind()) {
      case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
      case CONFLICT -> HttpServletResponse.SC_CONFLICT;
      default -> HttpServletResponse.SC_NOT_FOUND;
    };
  }

  private void write(HttpServletResponse response) throws IOException {
    response.setContentType(mediaType);
    response.setContentLength(content.length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.getOutputStream().write(content);
  }
}
