package fr.quittance.identity;

import fr.quittance.kernel.Caller;
import org.apache.shiro.authc.AuthenticationToken;

/** Somebody whose proofs {@link FrontDoor} has seen; nobody else can make one. */
final class Admitted implements AuthenticationToken {

  private final Caller caller;

  Admitted(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public Object getCredentials() {
    return caller.login();
  }
}
