package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML file that nobody vouches for. A DOCTYPE is refused before anything in it is
 * looked at, so no entity is ever defined, and nothing outside the file is read. The JDK's own
 * parser is named, so that the server's choice of parser does not change what is refused.
 */
final class XmlCursor {

  private static final int MAX_DEPTH = 50;
  private static final int MAX_TEXT = 100_000;

  private final XMLStreamReader reader;

  XmlCursor(byte[] content) throws BankFileUnreadable {
    XmlEncoding.check(content);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entity refused");
        });
    try {
      reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** Moves to the next child of the element the cursor is in; false at its end. */
  boolean nextChild() throws BankFileUnreadable {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT:
          return true;
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT:
          return false;
        default:
          break;
      }
    }
  }

  String name() {
    return reader.getLocalName();
  }

  String namespace() {
    return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
  }

  int line() {
    return reader.getLocation().getLineNumber();
  }

  /** Reads the current element with all it contains; the cursor is then at its end. */
  XmlElement readElement() throws BankFileUnreadable {
    return readElement(0);
  }

  /** Passes over the current element; the cursor is then at its end. */
  void skipElement() throws BankFileUnreadable {
    int open = 1;
    while (open > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  /** Reads to the end, so that a file cut short or with a second root is not taken for whole. */
  void finish() throws BankFileUnreadable {
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      // Comments and blanks may follow the root element; anything else is an error of next().
    }
  }

  BankFileUnreadable unreadable(BankFileFault fault, String detail) {
    return unreadable(fault, reader.getLocation(), detail);
  }

  private XmlElement readElement(int depth) throws BankFileUnreadable {
    if (depth > MAX_DEPTH) {
      throw unreadable(BankFileFault.MALFORMED_XML, "more than " + MAX_DEPTH + " levels");
    }
    String name = name();
    Map<String, String> attributes = attributes();
    StringBuilder text = new StringBuilder();
    List<XmlElement> children = new ArrayList<>();
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT:
          children.add(readElement(depth + 1));
          break;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA:
          append(text);
          break;
        case XMLStreamConstants.END_ELEMENT:
          return new XmlElement(name, attributes, text.toString().strip(), children);
        default:
          break;
      }
    }
  }

  private void append(StringBuilder text) throws BankFileUnreadable {
    if (text.length() + reader.getTextLength() > MAX_TEXT) {
      throw unreadable(BankFileFault.MALFORMED_XML, "text of more than " + MAX_TEXT);
    }
    text.append(reader.getText());
  }

  private Map<String, String> attributes() {
    if (reader.getAttributeCount() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  private int next() throws BankFileUnreadable {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw unreadable(BankFileFault.DOCTYPE_REFUSED, null);
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw unreadable(BankFileFault.MALFORMED_XML, "entity reference");
      }
      return event;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  private static BankFileUnreadable malformed(XMLStreamException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    String reason = message.replaceFirst("(?s)^ParseError at .*?Message: ", "").strip();
    return unreadable(BankFileFault.MALFORMED_XML, e.getLocation(), reason);
  }

  /** The parser's place, where it knows one. */
  private static BankFileUnreadable unreadable(
      BankFileFault fault, Location location, String detail) {
    int line = location == null ? 0 : Math.max(location.getLineNumber(), 0);
    int column = location == null ? 0 : Math.max(location.getColumnNumber(), 0);
    return new BankFileUnreadable(fault, line, column, detail);
  }
}
