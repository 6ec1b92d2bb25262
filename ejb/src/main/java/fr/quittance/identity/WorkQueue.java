package fr.quittance.identity;

import java.io.Serializable;

/** A queue that files wait in, by its names. */
public record WorkQueue(String code, String french, String english) implements Serializable {

  public String name(String language) {
    return "en".equals(language) ? english : french;
  }
}
