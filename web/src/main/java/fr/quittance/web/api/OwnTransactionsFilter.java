package fr.quittance.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Sets the idempotency transaction aside for resources marked {@link OwnTransactions}. */
@Provider
public class OwnTransactionsFilter implements ContainerRequestFilter {

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    if (resource.getResourceMethod().isAnnotationPresent(OwnTransactions.class)
        && request.getAttribute(CommandTransaction.ATTRIBUTE)
            instanceof CommandTransaction transaction) {
      transaction.setAside();
    }
  }
}
