package fr.quittance.web.api;

import fr.quittance.kernel.Rate;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.mandate.MandateService;
import fr.quittance.mandate.MandateSheet;
import fr.quittance.mandate.MandateTerms;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.mandate.Remittance;
import fr.quittance.mandate.SaveMapping;
import fr.quittance.mandate.SignMandate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Mandates and the saved layouts of their placement files. */
@Path("mandates")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {

  @Inject private MandateService mandates;
  @Inject private MandateQueries queries;

  /** A mandate as it is signed and shown; rates in percent. */
  public record MandateBody(
      String ref,
      String creditor,
      LocalDate signedOn,
      BigDecimal commissionRate,
      BigDecimal vatRate,
      Remittance remittance,
      String scope,
      String liabilityCover,
      BigDecimal agreedRate,
      List<String> allocationOrder,
      Integer silenceDays,
      List<String> missing) {

    MandateTerms terms() {
      return new MandateTerms(
          signedOn,
          blankToNull(scope),
          blankToNull(liabilityCover),
          rate(commissionRate),
          rate(vatRate),
          remittance,
          rate(agreedRate),
          allocationOrder,
          silenceDays);
    }

    static MandateBody of(MandateSheet sheet) {
      MandateTerms terms = sheet.terms();
      return new MandateBody(
          sheet.ref(),
          sheet.creditorRef(),
          terms.signedOn(),
          percent(terms.commissionRate()),
          percent(terms.vatRate()),
          terms.remittance(),
          terms.scope(),
          terms.liabilityCover(),
          percent(terms.agreedRate()),
          terms.allocationOrder(),
          terms.silenceDays(),
          sheet.missing());
    }

    private static String blankToNull(String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }

    private static Rate rate(BigDecimal percent) {
      return percent == null ? null : Rate.percent(percent);
    }

    private static BigDecimal percent(Rate rate) {
      return rate == null
          ? null
          : new BigDecimal(rate.percent().stripTrailingZeros().toPlainString());
    }
  }

  @POST
  public Response sign(MandateBody body) {
    MandateBody given = Bodies.required(body);
    MandateSheet sheet =
        mandates.sign(new SignMandate(given.ref(), given.creditor(), given.terms()));
    return Response.created(URI.create("mandates/" + Bodies.segment(sheet.ref())))
        .entity(MandateBody.of(sheet))
        .build();
  }

  @GET
  @Path("{ref}")
  public MandateBody read(@PathParam("ref") String ref) {
    return MandateBody.of(queries.byRef(ref));
  }

  @PUT
  @Path("{ref}/mappings/{name}")
  public PlacementMapping save(
      @PathParam("ref") String ref, @PathParam("name") String name, PlacementMapping mapping) {
    mandates.save(new SaveMapping(ref, name, Bodies.required(mapping)));
    return queries.mapping(queries.byRef(ref).id(), name);
  }
}
