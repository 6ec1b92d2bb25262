package fr.quittance.compliance;

import fr.quittance.compliance.RuleVerdict.Verdict;
import fr.quittance.compliance.calc.Finding;
import fr.quittance.compliance.calc.Judgement;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Puts what the rules found into sentences of the reader's language. */
final class DecisionWording {

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern CAP = Pattern.compile("CAP_.*");

  private final Locale locale;
  private final ResourceBundle sentences;

  DecisionWording(String language) {
    locale = "en".equals(language) ? Locale.UK : Locale.FRANCE;
    sentences =
        ResourceBundle.getBundle(
            "fr.quittance.compliance.decisions",
            locale,
            DecisionWording.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  ContactDecision decision(Judgement judgement) {
    List<RuleVerdict> verdicts = judgement.findings().stream().map(this::verdict).toList();
    return new ContactDecision(judgement.allowed(), verdicts, judgement.nextPermitted());
  }

  private RuleVerdict verdict(Finding finding) {
    return new RuleVerdict(
        finding.rule(),
        finding.blocks() ? Verdict.BLOCK : Verdict.PASS,
        sentence(finding),
        finding.source());
  }

  private String sentence(Finding finding) {
    Object[] arguments = finding.arguments().stream().map(this::readable).toArray();
    String key = CAP.matcher(finding.rule()).replaceFirst("CAP") + "." + finding.wording();
    return new MessageFormat(sentences.getString(key), locale).format(arguments);
  }

  private String readable(String argument) {
    return ISO_DATE.matcher(argument).matches()
        ? DateTimeFormatter.ofPattern("dd/MM/yyyy", locale).format(LocalDate.parse(argument))
        : argument;
  }
}
