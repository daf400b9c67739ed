package dateline.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Bytes turned into text.
 *
 * @param text without a byte-order mark
 * @param charset what they were read as
 * @param doubt what a reader should know of it; empty where the reading is certain
 */
record Decoded(String text, Charset charset, Optional<Doubt> doubt) {

  /** A reading that may not be what was meant, and what to do about it. */
  record Doubt(String reason, String advice) {}

  /** The text, if every byte is right. */
  static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    try {
      var decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(slice(bytes, from)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The text, with {@code U+FFFD} for what is wrong. */
  static String leniently(byte[] bytes, int from, Charset charset) {
    return charset.decode(slice(bytes, from)).toString();
  }

  private static ByteBuffer slice(byte[] bytes, int from) {
    return ByteBuffer.wrap(bytes, from, bytes.length - from);
  }
}
