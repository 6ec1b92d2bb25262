package fr.quittance.web.api;

import fr.quittance.cash.AccountKind;
import fr.quittance.cash.BankAccountRow;
import fr.quittance.cash.BankAccountService;
import fr.quittance.cash.DeclareAccount;
import fr.quittance.kernel.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** The agency's bank accounts. */
@Path("bank-accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BankAccountResource {

  @Inject private BankAccountService accounts;

  /** What an account is for: {@code CLIENT} or {@code OPERATING}. */
  public record AccountBody(String iban, String kind) {}

  @PUT
  @Path("{iban}")
  public AccountBody declare(@PathParam("iban") String iban, AccountBody body) {
    AccountKind kind = kind(Bodies.required(body).kind());
    BankAccountRow account = accounts.declare(new DeclareAccount(iban, kind));
    return new AccountBody(account.iban(), account.kind().name());
  }

  private static AccountKind kind(String kind) {
    return Arrays.stream(AccountKind.values())
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalidField("kind", "bank-account-kind", "kind is CLIENT or OPERATING."));
  }
}
