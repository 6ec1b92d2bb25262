package fr.quittance.demo;

import fr.quittance.identity.AgencyProfile;
import fr.quittance.identity.AgencyService;
import fr.quittance.identity.ChooseClientAccount;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.legal.BailiffId;
import fr.quittance.legal.RegisterBailiff;
import fr.quittance.legal.TransferService;
import fr.quittance.mandate.CreditorKind;
import fr.quittance.mandate.CreditorService;
import fr.quittance.mandate.MandateService;
import fr.quittance.mandate.MandateTerms;
import fr.quittance.mandate.RegisterCreditor;
import fr.quittance.mandate.Remittance;
import fr.quittance.mandate.RemittanceKind;
import fr.quittance.mandate.SignMandate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * The agency, its two creditors and their mandates, its client account and the offices it works
 * with.
 */
@ApplicationScoped
class DemoMandates {

  static final String CLIENT_ACCOUNT = "FR7630006000011234567890189";

  /** The clock of a demo may run years ahead; its agency stays insured all along. */
  private static final int INSURED_YEARS = 10;

  static final String BUSINESS = "M-0001";
  static final String CONSUMER = "M-0002";

  @Inject private AgencyService agency;
  @Inject private CreditorService creditors;
  @Inject private MandateService mandates;
  @Inject private TransferService bailiffs;
  @Inject private DemoAccounts people;

  /** Signs everything on a day; returns the office that takes the first transfers. */
  BailiffId sign(LocalDate day) {
    agency.save(
        new AgencyProfile(
            "Recouvrement des Deux Rives",
            "SAS au capital de 50 000 €",
            "981234560",
            "Lyon",
            "FR72981234560",
            "12 quai des Deux Rives",
            "69002",
            "Lyon",
            "01 99 00 12 00",
            "contact@deux-rives.invalid",
            "dpo@deux-rives.invalid",
            "Assurances Professionnelles du Rhône",
            "RCP-2026-00417",
            day.minusYears(1),
            day.plusYears(INSURED_YEARS),
            null,
            null,
            "Procureur de la République près le tribunal judiciaire de Lyon",
            day.minusYears(3),
            0));
    agency.chooseClientAccount(new ChooseClientAccount(CLIENT_ACCOUNT, "AGRIFRPP", null));
    CreditorId first =
        creditor("C-0001", "Papeterie du Rhône", "8 rue de l'Industrie", "69007", "Lyon");
    CreditorId second =
        creditor("C-0002", "Énergies du Littoral", "3 quai des Salinières", "33000", "Bordeaux");
    people.create(first, second);
    mandate(
        BUSINESS,
        "C-0001",
        "12",
        RemittanceKind.NET,
        10,
        day,
        "Factures de fournitures entre professionnels, selon bordereau de remise.");
    mandate(
        CONSUMER,
        "C-0002",
        "18",
        RemittanceKind.GROSS,
        15,
        day,
        "Factures d'énergie aux particuliers, selon bordereau de remise.");
    BailiffId lyon =
        bailiffs.register(
            new RegisterBailiff(
                "Étude de la Presqu'île",
                "Cour d'appel de Lyon",
                "etude@presquile.invalid",
                "4 place des Terreaux",
                "69001",
                "Lyon",
                5));
    bailiffs.register(
        new RegisterBailiff(
            "Étude du Port de la Lune",
            "Cour d'appel de Bordeaux",
            "etude@portdelalune.invalid",
            "21 cours du Chapeau Rouge",
            "33000",
            "Bordeaux",
            5));
    return lyon;
  }

  private CreditorId creditor(
      String ref, String name, String street, String postcode, String city) {
    return creditors.register(
        new RegisterCreditor(
            ref,
            name,
            CreditorKind.COMPANY,
            null,
            "FR1420041010050500013M02606",
            "compta@" + ref.toLowerCase() + ".invalid",
            street,
            postcode,
            city));
  }

  private void mandate(
      String ref,
      String creditor,
      String rate,
      RemittanceKind kind,
      int day,
      LocalDate signedOn,
      String scope) {
    mandates.sign(
        new SignMandate(
            ref,
            creditor,
            new MandateTerms(
                signedOn,
                scope,
                "Assurance de responsabilité civile professionnelle RCP-2026-00417, plafond de garantie de 500 000 €.",
                Rate.percent(rate),
                Rate.percent("20"),
                new Remittance(kind, day),
                null,
                List.of(),
                15)));
  }
}
