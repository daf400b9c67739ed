package dateline.gold;

import dateline.corpus.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads TimeML: the text of an article with its TIMEX3 annotations. Nothing else of it counts. */
final class TimexReader {

  private static final int DAY = "2022-01-06".length();

  private final StringBuilder text = new StringBuilder();
  private final List<Timex> found = new ArrayList<>();
  private final Deque<Timex> open = new ArrayDeque<>();
  private String published = "";
  private boolean inText;

  private TimexReader() {}

  /**
   * Reads a file.
   *
   * @throws IOException if the file cannot be read or is not well-formed
   */
  static TimexArticle read(Path file) throws IOException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var reader = new TimexReader();
    try (var in = Files.newInputStream(file)) {
      var xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        reader.take(xml.next(), xml);
      }
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return reader.article(Annotations.stem(file.getFileName().toString()));
  }

  private void take(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS -> text.append(inText ? xml.getText() : "");
      default -> {
        // Comments and processing instructions are no text.
      }
    }
  }

  private void begin(XMLStreamReader xml) {
    var name = xml.getLocalName();
    if (name.equals("TEXT")) {
      inText = true;
    } else if (name.equals("TIMEX3") && inText) {
      int at = text.length();
      open.push(new Timex(new Span(at, at), attribute(xml, "type"), attribute(xml, "value")));
    } else if (name.equals("TIMEX3") && published.isEmpty()) {
      published = attribute(xml, "value");
    }
  }

  private void end(String name) {
    if (name.equals("TEXT")) {
      inText = false;
    } else if (name.equals("TIMEX3") && inText) {
      var begun = open.pop();
      var span = new Span(begun.span().start(), text.length());
      if (!text.substring(span.start(), span.end()).isBlank()) {
        found.add(new Timex(span, begun.type(), begun.value()));
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    var value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private TimexArticle article(String name) {
    found.sort(
        Comparator.<Timex>comparingInt(t -> t.span().start())
            .thenComparingInt(t -> t.span().end()));
    return new TimexArticle(
        name, LocalDate.parse(published.substring(0, DAY)), text.toString(), found);
  }
}
