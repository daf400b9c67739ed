package dateline.export;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is written: the same bytes on every machine. */
final class Json {

  /** One value a line, indented, with the line ends of Unix. */
  static final JsonMapper INDENTED =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  /** A value in one line. */
  static final JsonMapper COMPACT = new JsonMapper();

  private Json() {}
}
