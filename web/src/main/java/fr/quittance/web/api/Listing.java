package fr.quittance.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.quittance.kernel.Slice;
import java.util.List;
import java.util.function.Function;

/**
 * How the API answers a list.
 *
 * @param next cursor of the following slice, absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<T>(List<T> items, String next) {

  public static <T> Listing<T> of(List<T> items) {
    return new Listing<>(items, null);
  }

  public static <R, T> Listing<T> of(Slice<R> slice, Function<R, T> shape) {
    return new Listing<>(slice.items().stream().map(shape).toList(), slice.next());
  }
}
