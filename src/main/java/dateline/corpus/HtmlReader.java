package dateline.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the article of a saved web page: its main text, a paragraph a line, and what the page says
 * of its title, publisher, date and authors. Nothing of the page is run and nothing is fetched.
 */
final class HtmlReader {

  static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml");

  private static final Pattern BEGINNING =
      Pattern.compile("(?i)(\u00ef\u00bb\u00bf)?\\s*(<\\?xml[^>]*>\\s*)?(<!doctype html|<html)");

  /** So far into a page it may state its encoding. */
  private static final int HEAD = 4096;

  private HtmlReader() {}

  /** Whether a file is a page: by its name, or by what it begins with. */
  static boolean isPage(ArticleFile file, byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    return isPageName(FileNames.nameOf(file.file())) || BEGINNING.matcher(start).lookingAt();
  }

  static boolean isPageName(String name) {
    return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /**
   * Decodes a page. What it states of its encoding counts unless a byte-order mark or the bytes
   * themselves say otherwise.
   */
  static Decoded decode(byte[] bytes) {
    var decoded = Decoder.decode(bytes);
    if (decoded.doubt().isEmpty()) {
      return decoded;
    }
    return statedCharset(decoded.text())
        .flatMap(
            charset ->
                Decoded.strictly(bytes, 0, charset)
                    .map(text -> new Decoded(text, charset, Optional.empty())))
        .orElse(decoded);
  }

  private static Optional<Charset> statedCharset(String text) {
    var head = Jsoup.parse(text.substring(0, Math.min(text.length(), HEAD)));
    var stated = Stream.of(head.select("meta[charset]").attr("charset"), contentType(head));
    return stated
        .filter(name -> !name.isBlank())
        .flatMap(n -> Decoder.charset(n).stream())
        .findFirst();
  }

  private static String contentType(Document head) {
    var content = head.select("meta[http-equiv=content-type]").attr("content");
    int at = content.toLowerCase(Locale.ROOT).indexOf("charset=");
    return at < 0 ? "" : content.substring(at + "charset=".length()).strip();
  }

  /**
   * The article of a page; without a text where the page has none.
   *
   * @param where the page is, in a person's words
   */
  static Content read(String html, String where) {
    var page = Jsoup.parse(html);
    var linked = JsonLd.in(page);
    var stated = HtmlMetadata.of(page, linked, where);
    var lines = new ArrayList<>(lines(page, linked));
    var title = stated.title().map(Given::value).orElse("");
    if (!lines.isEmpty() && !title.isEmpty() && lines.stream().noneMatch(title::equalsIgnoreCase)) {
      lines.add(0, title);
    }
    return new Content(String.join("\n\n", lines), new Metadata(stated, List.of()));
  }

  /** Pages that are built by their scripts often carry their text only in JSON-LD. */
  private static List<String> lines(Document page, JsonLd linked) {
    var shown = HtmlText.of(page);
    var told = linked.text("articleBody").stream().flatMap(String::lines).map(String::strip);
    var carried = told.filter(line -> !line.isEmpty()).toList();
    return letters(shown) * 2 < letters(carried) ? carried : shown;
  }

  private static int letters(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }
}
