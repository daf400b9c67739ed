package dateline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.corpus.Article;
import dateline.corpus.Given;
import dateline.corpus.Note;
import dateline.corpus.Problem;
import dateline.corpus.Span;
import dateline.corpus.Stated;
import dateline.event.DateBasis;
import dateline.event.Dating;
import dateline.event.Figure;
import dateline.event.Kind;
import dateline.event.Mention;
import dateline.event.Quantity;
import dateline.event.Undated;
import dateline.event.What;
import dateline.event.When;
import dateline.merge.Conflict;
import dateline.merge.Event;
import dateline.merge.EventDate;
import dateline.merge.Review;
import dateline.merge.Subject;
import dateline.pipeline.Source;
import dateline.pipeline.Timeline;
import dateline.time.Alternative;
import dateline.time.DateRange;
import dateline.time.TimeExpression;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineJsonTest {

  private static final String TEXT =
      "Storm hits the coast\n\n🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊 The harbour wall broke on Monday."
          + " 🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊\n";
  private static final String QUOTE = "The harbour wall broke on Monday.";
  private static final DateRange MONDAY = DateRange.day(LocalDate.of(2019, 3, 4));

  @Test
  void writesWhatTheSchemaDescribes() throws IOException {
    var json = write(timeline());

    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesAWrongDateAndAMissingQuote() throws IOException {
    var json = write(timeline());

    var dated = json.replace("\"date\" : \"2019-03-04\"", "\"date\" : \"2019-W10\"");
    var nameless = json.replace("\"quote\"", "\"words\"");

    assertThat(schema().validate(dated, InputFormat.JSON)).isNotEmpty();
    assertThat(schema().validate(nameless, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void anEmptyTimelineIsADocument() throws IOException {
    assertThat(schema().validate(write(Timeline.EMPTY), InputFormat.JSON)).isEmpty();
  }

  @Test
  void aQuoteStandsAtItsOffsetsAndItsSurroundingsCutNoCharacter() throws IOException {
    var mention = parse(timeline()).at("/events/0/mentions/0");

    int start = mention.get("start").intValue();
    assertThat(TEXT.substring(start, mention.get("end").intValue())).isEqualTo(QUOTE);
    assertThat(mention.get("quote").stringValue()).isEqualTo(QUOTE);
    assertThat(mention.get("prefix").stringValue()).isEqualTo("🌊".repeat(15) + " ");
    assertThat(mention.get("suffix").stringValue()).isEqualTo(" " + "🌊".repeat(15));
  }

  @Test
  void whatIsNotThereIsNullAndWhatIsNotKnownIsAbsent() throws IOException {
    var document = parse(timeline());

    assertThat(document.at("/articles/0/publisher").isNull()).isTrue();
    assertThat(document.at("/articles/0/copyOf").isNull()).isTrue();
    assertThat(document.at("/articles/0/note").stringValue()).isEqualTo("Shortened.");
    assertThat(document.at("/events/0").has("order")).isFalse();
    assertThat(document.at("/events/0/mentions/1/timex").isNull()).isTrue();
  }

  @Test
  void aFigureIsWrittenWithItsBoundsAndWithoutTheOneThatIsOpen() throws IOException {
    var figure = parse(timeline()).at("/events/0/mentions/0/figures/0");

    assertThat(figure.toString())
        .isEqualTo(
            """
            {"value":2,"min":2,"text":"%s","measure":"rescued","of":"sailors",\
            "attribution":null,"asOf":"2019-03-04"}"""
                .formatted(QUOTE.substring(0, 3)));
  }

  @Test
  void whatAPersonDidIsWritten() throws IOException {
    var document = parse(timeline());
    var event = document.at("/events/0");

    assertThat(event.at("/checked").booleanValue()).isFalse();
    assertThat(event.at("/note").stringValue()).isEqualTo("Ask Ida");
    assertThat(event.at("/tags/1").stringValue()).isEqualTo("wall");
    assertThat(event.at("/bookmarked").booleanValue()).isTrue();
    assertThat(document.at("/articles/0/note").stringValue()).isEqualTo("Shortened.");
    assertThat(document.at("/articles/0/ownNote").stringValue()).isEqualTo("Read again");
    assertThat(document.at("/articles/0/passages/0/quote").stringValue()).isEqualTo("Storm");
  }

  @Test
  void anEventIsAsSureAsItsMentionsUntilItIsChecked() throws IOException {
    assertThat(parse(timeline()).at("/events/0/confidence").doubleValue()).isEqualTo(0.438);
    var accepted = event().with(Review.NONE.asChecked());
    assertThat(parse(timeline().withEvents(List.of(accepted))).at("/events/0/confidence"))
        .hasToString("1.0");
  }

  @Test
  void numbersAreRounded() throws IOException {
    assertThat(parse(timeline()).at("/events/0/importance").doubleValue()).isEqualTo(0.333);
  }

  @Test
  void timeExpressionsAreWrittenOneALine() {
    assertThat(TimexLines.of("storm", TEXT, List.of(words(), words())))
        .isEqualTo(
            """
            {"doc":"storm","begin":%d,"end":%d,"text":"Monday","type":"DATE","value":"2019-03-04",\
            "mod":null,"quant":null,"freq":null,"first":"2019-03-04","last":"2019-03-04"}
            """
                .formatted(TEXT.indexOf("Monday"), TEXT.indexOf("Monday") + 6)
                .repeat(2));
  }

  private static Timeline timeline() {
    var stated =
        new Stated(
            Optional.of(new Given<>("Storm", Given.Source.TEXT, "headline")),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of("Shortened."));
    var article =
        new Article("storm", Path.of("in/storm.txt"), "0".repeat(64), "UTF-8", TEXT, stated);
    var dating =
        new Dating(
            Optional.of(LocalDate.of(2019, 3, 5)), Dating.Basis.TEXT, "a line says so", 0.75);
    return new Timeline(
        List.of(
            new Source(article, dating, List.of())
                .with(new Note("Read again", List.of("storm"), false))
                .with(new Span(0, 5), new Note("Which storm?", List.of(), true))),
        List.of(event()),
        List.of(new Undated("storm", new Span(0, 20), "a headline")),
        List.of(new Problem("bad.txt", "It is empty.", "Delete it.")));
  }

  private static Event event() {
    var subject =
        new Subject("Harbour wall breaks", Kind.DISASTER, List.of("crews"), List.of("port"), false);
    var conflict = new Conflict(Conflict.Point.DATE, "Monday or Sunday", List.of(0, 1));
    return new Event(
            "e1",
            subject,
            new EventDate(MONDAY, "one article says so"),
            0,
            1 / 3.0,
            List.of(mention(Optional.of(words())), mention(Optional.empty())),
            List.of(conflict))
        .with(Review.NONE.with(new Note("Ask Ida", List.of("harbour", "wall"), true)));
  }

  private static Mention mention(Optional<TimeExpression> words) {
    int start = TEXT.indexOf(QUOTE);
    var sunday = new Alternative(DateRange.parse("../2019-03-03~"), "the week before");
    var when = new When(MONDAY, DateBasis.RELATIVE, "the last Monday", List.of(sunday), words);
    var what =
        new What(
            Kind.DISASTER,
            new Span(start + 17, start + 22),
            List.of("crews"),
            List.of(),
            What.Status.HAPPENED,
            Optional.empty(),
            List.of(figure(start)));
    return new Mention("storm", new Span(start, start + QUOTE.length()), when, what, 0.875);
  }

  private static Figure figure(int start) {
    var quantity = new Quantity(new Span(start, start + 3), 2, 2, Double.POSITIVE_INFINITY);
    return new Figure(
        quantity, "rescued", Optional.of("sailors"), Optional.empty(), Optional.of(MONDAY));
  }

  private static TimeExpression words() {
    int start = TEXT.indexOf("Monday");
    var meaning =
        new TimeExpression.Meaning(Optional.of(MONDAY), false, Optional.empty(), "past", List.of());
    return new TimeExpression(
        new Span(start, start + 6),
        TimeExpression.Type.DATE,
        "2019-03-04",
        TimeExpression.Modifiers.NONE,
        meaning);
  }

  private static JsonNode parse(Timeline timeline) throws IOException {
    return new JsonMapper().readTree(write(timeline));
  }

  private static String write(Timeline timeline) throws IOException {
    var out = new ByteArrayOutputStream();
    TimelineJson.write(timeline, out);
    return out.toString(UTF_8);
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(TimelineJson.class.getResourceAsStream("timeline.schema.json"));
  }
}
