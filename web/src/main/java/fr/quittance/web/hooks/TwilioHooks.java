package fr.quittance.web.hooks;

import fr.quittance.contact.CallbackKind;
import fr.quittance.contact.ProviderCallbackService;
import fr.quittance.contact.ReceiveCallback;
import fr.quittance.kernel.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Twilio's callbacks, in Twilio's own form parameters. */
@Path("twilio")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class TwilioHooks {

  private static final String SIGNATURE = "X-Twilio-Signature";

  @Inject private ProviderCallbackService callbacks;
  @Inject private Settings settings;
  @Context private UriInfo address;

  @POST
  @Path("message-status")
  public Response messageStatus(
      @HeaderParam(SIGNATURE) String signature,
      @QueryParam("message") String message,
      MultivaluedMap<String, String> form) {
    receive(CallbackKind.MESSAGE_STATUS, signature, message, form);
    return Response.noContent().build();
  }

  @POST
  @Path("call-status")
  public Response callStatus(
      @HeaderParam(SIGNATURE) String signature,
      @QueryParam("message") String message,
      MultivaluedMap<String, String> form) {
    receive(CallbackKind.CALL_STATUS, signature, message, form);
    return Response.noContent().build();
  }

  @POST
  @Path("inbound-sms")
  @Produces(MediaType.TEXT_XML)
  public String inboundSms(
      @HeaderParam(SIGNATURE) String signature, MultivaluedMap<String, String> form) {
    return receive(CallbackKind.INBOUND_SMS, signature, null, form);
  }

  @POST
  @Path("voice")
  @Produces(MediaType.TEXT_XML)
  public String voice(
      @HeaderParam(SIGNATURE) String signature,
      @QueryParam("message") String message,
      MultivaluedMap<String, String> form) {
    return receive(CallbackKind.VOICE, signature, message, form);
  }

  private String receive(
      CallbackKind kind, String signature, String message, MultivaluedMap<String, String> form) {
    Map<String, String> parameters = new HashMap<>();
    form.forEach((name, values) -> parameters.put(name, values.isEmpty() ? "" : values.get(0)));
    return callbacks.receive(
        new ReceiveCallback(kind, calledAddress(), number(message), parameters, signature));
  }

  /** The address as Twilio called and signed it, which a proxy before us may have changed. */
  private String calledAddress() {
    URI here = address.getRequestUri();
    String query = here.getRawQuery() == null ? "" : "?" + here.getRawQuery();
    String origin =
        settings
            .find("quittance.twilio.public-url")
            .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
            .orElse(here.getScheme() + "://" + here.getRawAuthority());
    return origin + here.getRawPath() + query;
  }

  /** Our own id as we gave it; whatever else stands there is nobody's. */
  private static Long number(String message) {
    try {
      return message == null ? null : Long.valueOf(message);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
