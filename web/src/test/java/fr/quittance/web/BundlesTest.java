package fr.quittance.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.web.shell.Bundles;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY = Pattern.compile("m\\['([a-z]+\\.[\\w.-]+)'\\]");
  private static final Pattern WITH = Pattern.compile("m\\.with\\('([a-z]+\\.[\\w.-]+)'");

  static Stream<String> capabilities() {
    return Bundles.CAPABILITIES.stream();
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void bothLanguagesSayTheSameThings(String capability) throws IOException {
    Properties french = read(capability, "fr");
    Properties english = read(capability, "en");

    assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
    assertThat(french.values()).noneMatch(text -> text.toString().isBlank());
    assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void apostrophesAreTypographicalSoThatMessageFormatKeepsThem(String capability)
      throws IOException {
    assertThat(read(capability, "fr").values()).noneMatch(text -> text.toString().contains("'"));
    assertThat(read(capability, "en").values()).noneMatch(text -> text.toString().contains("'"));
  }

  @Test
  void everyKeyThatAPageNamesHasAText() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        String text = Files.readString(page);
        for (Pattern pattern : new Pattern[] {KEY, WITH}) {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            if (Bundles.find(matcher.group(1), Locale.FRANCE).isEmpty()) {
              missing.add(page + ": " + matcher.group(1));
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Properties read(String capability, String language) throws IOException {
    Properties texts = new Properties();
    String file = "/fr/quittance/web/" + capability + "/messages_" + language + ".properties";
    try (InputStream stream = BundlesTest.class.getResourceAsStream(file)) {
      if (stream != null) {
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
