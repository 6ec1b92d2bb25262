package fr.quittance.reports;

/**
 * A text the law requires to be reproduced, taken by the caller from the dated law tables.
 *
 * @param heading its title, or null
 * @param text printed word for word; line breaks separate paragraphs
 */
public record Mention(String heading, String text) {

  public Mention {
    DataCheck.text("mention", text);
  }
}
