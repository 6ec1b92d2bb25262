package fr.quittance.adapter.bankfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small piece of an XML file in memory; names are local names, text is trimmed. */
record XmlElement(
    String name, Map<String, String> attributes, String text, List<XmlElement> children) {

  /** Descendants at a path such as {@code Refs/EndToEndId}. */
  List<XmlElement> all(String path) {
    List<XmlElement> found = List.of(this);
    for (String step : path.split("/")) {
      List<XmlElement> next = new ArrayList<>();
      for (XmlElement element : found) {
        element.children.stream().filter(child -> child.name.equals(step)).forEach(next::add);
      }
      found = next;
    }
    return found;
  }

  /** The first descendant at the first of these paths that has one. */
  Optional<XmlElement> first(String... paths) {
    for (String path : paths) {
      List<XmlElement> found = all(path);
      if (!found.isEmpty()) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  /** The first text that is not empty at the first of these paths that has one, or null. */
  String textAt(String... paths) {
    for (String path : paths) {
      for (XmlElement element : all(path)) {
        if (!element.text.isEmpty()) {
          return element.text;
        }
      }
    }
    return null;
  }

  /** All texts at a path that are not empty. */
  List<String> textsAt(String path) {
    return all(path).stream().map(XmlElement::text).filter(text -> !text.isEmpty()).toList();
  }
}
