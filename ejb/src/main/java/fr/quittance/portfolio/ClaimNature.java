package fr.quittance.portfolio;

/** What the claim is for; decides its limitation. */
public enum ClaimNature {
  SALE,
  SERVICE,
  RENT,
  TELECOM,
  CREDIT,
  ENERGY,
  TRANSPORT,
  INSURANCE,
  OTHER
}
