package fr.quittance.identity;

/**
 * Where a browser signs in from.
 *
 * @param address network address
 * @param agent what the browser says it is; may be null
 */
public record Origin(String address, String agent) {

  private static final int LONGEST = 300;

  public Origin {
    agent = agent != null && agent.length() > LONGEST ? agent.substring(0, LONGEST) : agent;
  }
}
