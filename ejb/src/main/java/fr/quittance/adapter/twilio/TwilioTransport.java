package fr.quittance.adapter.twilio;

import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Carries the SDK's requests: once each, with our timeouts, to Twilio or to the server that the
 * settings name.
 *
 * <p>The SDK's own transport repeats a request whose answer is a 5xx, and cannot be pointed
 * elsewhere; a message may be handed over once only, so this one repeats nothing and tells "never
 * reached" from "fate unknown".
 */
final class TwilioTransport extends HttpClient {

  /** The request never reached the server. */
  static final class NotReached extends RuntimeException {
    NotReached(Throwable cause) {
      super(cause);
    }
  }

  /** The request was sent, and no answer came. */
  static final class NoAnswer extends RuntimeException {
    NoAnswer(Throwable cause) {
      super(cause);
    }
  }

  private final TwilioSettings settings;
  private final java.net.http.HttpClient client;

  TwilioTransport(TwilioSettings settings) {
    this.settings = settings;
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connectTimeout())
            .build();
  }

  @Override
  public Response reliableRequest(Request request) {
    return makeRequest(request);
  }

  @Override
  public Response makeRequest(Request request) {
    HttpRequest.Builder post =
        HttpRequest.newBuilder(target(request))
            .timeout(settings.readTimeout())
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .header("Accept", "application/json")
            .header("Authorization", request.getAuthString())
            .method(
                request.getMethod().toString(),
                HttpRequest.BodyPublishers.ofString(request.encodeFormBody()));
    try {
      HttpResponse<String> answer = client.send(post.build(), HttpResponse.BodyHandlers.ofString());
      return new Response(answer.body(), answer.statusCode());
    } catch (HttpConnectTimeoutException | ConnectException | UnknownHostException e) {
      throw new NotReached(e);
    } catch (IOException e) {
      throw new NoAnswer(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoAnswer(e);
    }
  }

  private URI target(Request request) {
    String asked = request.constructURL().toString();
    if (settings.baseUrl() == null) {
      return URI.create(asked);
    }
    URI twilio = URI.create(asked);
    String query = twilio.getRawQuery() == null ? "" : "?" + twilio.getRawQuery();
    String base = settings.baseUrl().toString();
    return URI.create(
        (base.endsWith("/") ? base.substring(0, base.length() - 1) : base)
            + twilio.getRawPath()
            + query);
  }
}
