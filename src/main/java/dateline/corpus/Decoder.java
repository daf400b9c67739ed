package dateline.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dateline.corpus.Decoded.Doubt;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a file and decodes it. A byte-order mark decides; without one a file is
 * UTF-8 if it can be, else what its bytes look like.
 */
final class Decoder {

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The longer marks stand before those that they begin with. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark("\u00ef\u00bb\u00bf", UTF_8),
          new Mark("\0\0\u00fe\u00ff", UTF_32BE),
          new Mark("\u00ff\u00fe\0\0", UTF_32LE),
          new Mark("\u00fe\u00ff", UTF_16BE),
          new Mark("\u00ff\u00fe", UTF_16LE));

  private Decoder() {}

  /** The text of the bytes, with the encoding they are in. */
  static Decoded decode(byte[] bytes) {
    var mark = MARKS.stream().filter(m -> m.begins(bytes)).findFirst();
    if (mark.isPresent()) {
      return decodeMarked(bytes, mark.get());
    }
    var unmarked = wideWithoutMark(bytes);
    if (unmarked.isPresent()) {
      return guessed(bytes, unmarked.get());
    }
    return Decoded.strictly(bytes, 0, UTF_8)
        .map(text -> new Decoded(text, UTF_8, Optional.empty()))
        .orElseGet(() -> decodeOther(bytes));
  }

  private static Decoded decodeMarked(byte[] bytes, Mark mark) {
    int from = mark.bytes().length();
    return Decoded.strictly(bytes, from, mark.charset())
        .map(text -> new Decoded(text, mark.charset(), Optional.empty()))
        .orElseGet(() -> damaged(bytes, from, mark.charset()));
  }

  private static Decoded decodeOther(byte[] bytes) {
    var asUtf8 = Decoded.leniently(bytes, 0, UTF_8);
    long wrong = asUtf8.chars().filter(c -> c == '\ufffd').count();
    long right = asUtf8.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
    return right >= wrong ? damaged(bytes, 0, UTF_8) : guessed(bytes, detect(bytes));
  }

  private static Decoded damaged(byte[] bytes, int from, Charset charset) {
    var text = Decoded.leniently(bytes, from, charset);
    var reason =
        "Some bytes are not valid %s, the first at character %d; each is shown as \ufffd."
            .formatted(charset.name(), text.indexOf('\ufffd'));
    return new Decoded(
        text, charset, Optional.of(new Doubt(reason, "Save the file again as UTF-8.")));
  }

  private static Decoded guessed(byte[] bytes, Charset charset) {
    var reason = "The file is not UTF-8; it was read as %s.".formatted(charset.name());
    var doubt = new Doubt(reason, "If letters look wrong, save the file again as UTF-8.");
    return new Decoded(Decoded.leniently(bytes, 0, charset), charset, Optional.of(doubt));
  }

  private static Charset detect(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Decoder::charset)
        .filter(c -> Decoded.strictly(bytes, 0, c).isPresent())
        .orElse(WESTERN);
  }

  /** The charset of a name, if there is one. */
  static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 of Latin letters has a zero in every other byte. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    long even = zeros(bytes, 0);
    long odd = zeros(bytes, 1);
    long half = bytes.length / 2;
    if (half == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (even > half * 0.7 && odd < half * 0.01) {
      return Optional.of(UTF_16BE);
    }
    return odd > half * 0.7 && even < half * 0.01 ? Optional.of(UTF_16LE) : Optional.empty();
  }

  private static long zeros(byte[] bytes, int from) {
    long zeros = 0;
    for (int i = from; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /**
   * A byte-order mark.
   *
   * @param bytes one character a byte
   */
  private record Mark(String bytes, Charset charset) {

    boolean begins(byte[] content) {
      return new String(content, 0, Math.min(content.length, bytes.length()), ISO_8859_1)
          .equals(bytes);
    }
  }
}
