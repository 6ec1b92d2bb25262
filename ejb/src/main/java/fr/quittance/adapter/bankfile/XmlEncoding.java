package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bytes that are no UTF-8 before the parser does: it would report them without their place. A
 * file in another encoding that calls itself UTF-8 is the usual cause.
 */
final class XmlEncoding {

  private static final int HEAD = 200;
  private static final int BUFFER = 8192;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");

  private XmlEncoding() {}

  static void check(byte[] content) throws BankFileUnreadable {
    if (!claimsUtf8(content)) {
      return;
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer chars = CharBuffer.allocate(BUFFER);
    CoderResult result;
    do {
      chars.clear();
      result = decoder.decode(bytes, chars, true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw invalidByte(content, bytes.position());
    }
  }

  private static boolean claimsUtf8(byte[] content) {
    int length = Math.min(HEAD, content.length);
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
      return false;
    }
    Matcher declared = DECLARED.matcher(head.replaceFirst("^\u00ef\u00bb\u00bf", ""));
    return head.indexOf(0) < 0 && (!declared.find() || declared.group(1).equalsIgnoreCase("UTF-8"));
  }

  private static BankFileUnreadable invalidByte(byte[] content, int position) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < position; i++) {
      column++;
      if (content[i] == '\n') {
        line++;
        column = 1;
      }
    }
    String detail = "byte 0x%02X is not UTF-8".formatted(content[position]);
    return new BankFileUnreadable(BankFileFault.MALFORMED_XML, line, column, detail);
  }
}
