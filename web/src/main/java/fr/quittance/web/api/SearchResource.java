package fr.quittance.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.quittance.insight.SearchHit;
import fr.quittance.insight.SearchKind;
import fr.quittance.web.portfolio.Finder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Search by name, number, address, reference or amount. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject private Finder finder;

  /**
   * A result.
   *
   * @param id reference of a file, creditor or mandate, else the number of the row
   * @param file reference of the file that it belongs to, if any
   */
  @JsonInclude
  public record Item(SearchKind kind, String id, String label, String file) {

    static Item of(SearchHit hit) {
      return new Item(hit.kind(), hit.id(), hit.label(), hit.file());
    }
  }

  /** The best first; accents, case, punctuation and one typo do not count. */
  @GET
  public Listing<Item> search(@QueryParam("q") String q, @QueryParam("limit") String limit) {
    return Listing.of(finder.hits(q, ListLimit.of(limit)).stream().map(Item::of).toList());
  }
}
