package fr.quittance.portfolio.domain.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of our columns a creditor's header may mean: by the words that creditors use for it, the
 * most alike first, each of ours once. A guess is a proposal: a person looks at it.
 */
public final class HeaderGuess {

  /** From this likeness on, in percent, a proposal helps more than it misleads. */
  private static final int LEAST_LIKENESS = 60;

  private static final Map<PlacedColumn, String> WORDS =
      Map.ofEntries(
          Map.entry(
              PlacedColumn.DEBTOR_REF,
              "debtor ref,reference debiteur,ref debiteur,code client,numero client,n client,id client,customer id,client,compte client"),
          Map.entry(
              PlacedColumn.DEBTOR_TYPE, "debtor type,type debiteur,type client,type de client"),
          Map.entry(
              PlacedColumn.NAME,
              "name,nom,raison sociale,denomination,nom client,nom du debiteur,customer name"),
          Map.entry(
              PlacedColumn.CLAIM_REF,
              "claim ref,reference creance,ref creance,numero facture,n facture,facture,num facture,invoice number,invoice"),
          Map.entry(
              PlacedColumn.DUE_DATE, "due date,date echeance,echeance,date d echeance,exigible le"),
          Map.entry(
              PlacedColumn.AMOUNT,
              "amount,montant,montant ttc,total ttc,principal,invoice amount,somme due"),
          Map.entry(PlacedColumn.FIRST_NAME, "first name,prenom"),
          Map.entry(PlacedColumn.SIREN, "siren,siret,n siren,n siret"),
          Map.entry(PlacedColumn.EMAIL, "email,e mail,mail,courriel,adresse mail,adresse e mail"),
          Map.entry(
              PlacedColumn.PHONE, "phone,telephone,tel,portable,mobile,gsm,numero de telephone"),
          Map.entry(PlacedColumn.ADDRESS, "address,adresse,rue,voie,adresse postale,street"),
          Map.entry(PlacedColumn.POSTCODE, "postcode,code postal,cp,zip"),
          Map.entry(PlacedColumn.CITY, "city,ville,commune,localite"),
          Map.entry(PlacedColumn.COUNTRY, "country,pays,code pays,country code"),
          Map.entry(PlacedColumn.LANGUAGE, "language,langue"),
          Map.entry(PlacedColumn.DOCUMENT_TYPE, "document type,type de piece,type piece"),
          Map.entry(PlacedColumn.DOCUMENT_NO, "document no,numero de piece,n piece,piece"),
          Map.entry(
              PlacedColumn.ISSUE_DATE,
              "issue date,date facture,date de facture,date emission,date d emission,invoice date"),
          Map.entry(PlacedColumn.CURRENCY, "currency,devise,monnaie"),
          Map.entry(PlacedColumn.PAID, "paid,paye,deja paye,regle,deja regle,acompte,encaisse"),
          Map.entry(PlacedColumn.DESCRIPTION, "description,libelle,objet,designation,commentaire"),
          Map.entry(PlacedColumn.NATURE, "nature,nature creance,nature de la creance"),
          Map.entry(
              PlacedColumn.FORMAL_NOTICE_ON,
              "formal notice on,mise en demeure,date mise en demeure,mise en demeure le"),
          Map.entry(
              PlacedColumn.CONTRACT_RATE, "contract rate,taux contractuel,taux,taux de penalite"),
          Map.entry(
              PlacedColumn.BIRTH_DATE, "birth date,date de naissance,naissance,ne le,ne e le"),
          Map.entry(
              PlacedColumn.CO_DEBTOR_NAME,
              "co debtor name,codebiteur,co debiteur,nom codebiteur,conjoint"));

  private HeaderGuess() {}

  private record Match(int index, PlacedColumn column, int likeness) {}

  /** One entry for each column of the header; null where nothing is alike. */
  public static List<PlacedColumn> of(List<String> header) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String name = DebtorIdentity.normal(header.get(i));
      for (PlacedColumn column : PlacedColumn.values()) {
        int likeness = likeness(name, column);
        if (likeness >= LEAST_LIKENESS) {
          matches.add(new Match(i, column, likeness));
        }
      }
    }
    matches.sort(
        Comparator.comparingInt(Match::likeness)
            .reversed()
            .thenComparing(Match::index)
            .thenComparing(Match::column));
    return chosen(matches, header.size());
  }

  private static List<PlacedColumn> chosen(List<Match> matches, int size) {
    PlacedColumn[] chosen = new PlacedColumn[size];
    Set<PlacedColumn> used = new HashSet<>();
    for (Match match : matches) {
      if (chosen[match.index] == null && used.add(match.column)) {
        chosen[match.index] = match.column;
      }
    }
    return Arrays.asList(chosen);
  }

  private static int likeness(String name, PlacedColumn column) {
    int best = 0;
    for (String word : WORDS.get(column).split(",")) {
      best = Math.max(best, likeness(name, DebtorIdentity.normal(word)));
    }
    return best;
  }

  /** Shared pairs of letters in percent of all (Dice): 100 for the same word. */
  static int likeness(String a, String b) {
    if (a.equals(b)) {
      return a.isEmpty() ? 0 : 100;
    }
    List<String> pairs = pairs(a);
    List<String> others = pairs(b);
    int all = pairs.size() + others.size();
    int shared = 0;
    for (String pair : pairs) {
      if (others.remove(pair)) {
        shared++;
      }
    }
    return all == 0 ? 0 : Math.min(99, 200 * shared / all);
  }

  private static List<String> pairs(String text) {
    String packed = text.replace(" ", "");
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < packed.length(); i++) {
      pairs.add(packed.substring(i, i + 2));
    }
    return pairs;
  }
}
