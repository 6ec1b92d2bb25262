package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.contact.domain.TemplateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message being written: a template and the figures to fill it with.
 *
 * @param language of the template that was found, which may not be the debtor's own
 */
record Draft(
    Correspondence of,
    TemplateRow template,
    Map<String, String> figures,
    List<String> forbiddenWords) {

  private static final String RECEIPT = "RECEIPT";

  /** The same message as a curator receives it. */
  Draft copiedTo(Correspondence.Copy copy) {
    return new Draft(of.copiedTo(copy), template, figures, forbiddenWords);
  }

  String language() {
    return template.language();
  }

  Channel channel() {
    return template.channel();
  }

  boolean isFirstLetter() {
    return template.code().equals(ContactQuestion.FIRST_LETTER) && channel() == Channel.LETTER;
  }

  boolean isReceipt() {
    return template.code().equals(RECEIPT);
  }

  /** Filled where it can be: what is missing keeps its braces. */
  String subject() {
    return template.subject() == null ? null : new TemplateText(template.subject()).sketch(figures);
  }

  /** Filled where it can be: what is missing keeps its braces. */
  String body() {
    return new TemplateText(template.body()).sketch(figures);
  }

  List<String> missing() {
    Set<String> missing = new TreeSet<>(new TemplateText(template.body()).missing(figures));
    if (template.subject() != null) {
      missing.addAll(new TemplateText(template.subject()).missing(figures));
    }
    return new ArrayList<>(missing);
  }

  /** Why it cannot be sent as it is, or null. Only the template's own words are looked at. */
  String flaw(Words reasons) {
    if (!missing().isEmpty()) {
      return reasons.with("reason.missing", String.join(", ", missing()));
    }
    if (channel() == Channel.LETTER && !isReceipt() && of.balance().provisional()) {
      return reasons.of("reason.provisional");
    }
    String words = (template.subject() + " " + template.body()).toLowerCase(Locale.FRENCH);
    return forbiddenWords.stream()
        .filter(words::contains)
        .findFirst()
        .map(word -> reasons.with("reason.word", word))
        .orElse(null);
  }
}
