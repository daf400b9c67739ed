package dateline.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;

/** Tells files that are no text, whatever their names say. */
final class Binary {

  /** What a file begins with, and what that makes it. */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "%PDF-", "a PDF document",
          "PK\u0003\u0004", "a ZIP archive or an office document",
          "{\\rtf", "a rich-text document",
          "\u00d0\u00cf\u0011\u00e0", "an old office document",
          "\u0089PNG", "a picture",
          "\u00ff\u00d8\u00ff", "a picture");

  private static final double MOST_CONTROLS = 0.01;

  private Binary() {}

  /** What the bytes are, by what they begin with. */
  static Optional<String> kindOf(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, 8), ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> start.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether decoded text holds more control characters than any text does. */
  static boolean isNoText(String text) {
    long controls = text.chars().filter(Binary::isControl).count();
    return controls > text.length() * MOST_CONTROLS;
  }

  private static boolean isControl(int c) {
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
