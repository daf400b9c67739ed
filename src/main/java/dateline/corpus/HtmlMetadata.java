package dateline.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * What a page states of its article: in JSON-LD (schema.org), in Open Graph, Dublin Core and other
 * {@code meta} elements, and in {@code time} elements, in this order.
 */
final class HtmlMetadata {

  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "citation_title", "headline");

  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "dc.publisher", "citation_journal_title", "application-name");

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "date.published",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "citation_publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publish-date",
          "publication_date",
          "date");

  private static final List<String> AUTHORS =
      List.of("author", "article:author", "dc.creator", "citation_author", "parsely-author");

  private final Document page;
  private final JsonLd linked;
  private final String where;

  private HtmlMetadata(Document page, JsonLd linked, String where) {
    this.page = page;
    this.linked = linked;
    this.where = where;
  }

  /**
   * Reads the metadata of a page.
   *
   * @param linked what the page says in JSON-LD
   * @param where the page is, in a person's words
   */
  static Stated of(Document page, JsonLd linked, String where) {
    return new HtmlMetadata(page, linked, where).read();
  }

  private Stated read() {
    var publisher = publisher();
    return new Stated(title(publisher), publisher, published(), authors(), Optional.empty());
  }

  private Optional<Given<String>> publisher() {
    return linked
        .text("publisher")
        .map(name -> given(name, "JSON-LD"))
        .or(() -> meta(PUBLISHERS).map(name -> given(name, "meta elements")));
  }

  private Optional<Given<String>> title(Optional<Given<String>> publisher) {
    var site = publisher.map(Given::value).orElse("");
    return linked
        .text("headline")
        .map(title -> given(title, "JSON-LD"))
        .or(() -> meta(TITLES).map(title -> given(title, "meta elements")))
        .or(() -> heading().map(title -> given(title, "heading")))
        .or(() -> text(page.title()).map(title -> given(title, "title")))
        .map(
            title -> new Given<>(withoutSite(title.value(), site), title.source(), title.reason()));
  }

  /** The only heading of the first order. */
  private Optional<String> heading() {
    var headings = page.select("h1");
    return headings.size() == 1 ? text(headings.text()) : Optional.empty();
  }

  /** Without the name of the site, which pages put behind their titles. */
  private static String withoutSite(String title, String site) {
    int end = title.length() - site.length();
    boolean named =
        !site.isEmpty() && end > 3 && title.regionMatches(true, end, site, 0, site.length());
    return named ? title.substring(0, end).replaceFirst("\\s+[-–—|·:]\\s*$", "") : title;
  }

  private Optional<Given<LocalDate>> published() {
    return linked
        .text("datePublished")
        .flatMap(HtmlMetadata::day)
        .map(day -> given(day, "JSON-LD"))
        .or(() -> firstDay(metas(DATES)).map(day -> given(day, "meta elements")))
        .or(() -> firstDay(times()).map(day -> given(day, "time element")));
  }

  /** The moments that the page marks, those marked as its publication first. */
  private Stream<String> times() {
    return Stream.of(
            "[itemprop=datePublished]", "time[pubdate]", "header time[datetime]", "time[datetime]")
        .flatMap(marked -> page.select(marked).stream().limit(1))
        .map(time -> time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
  }

  private static Optional<LocalDate> firstDay(Stream<String> texts) {
    return texts.flatMap(text -> day(text).stream()).findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(StatedDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private List<String> authors() {
    var named = linked.texts("author");
    return (named.isEmpty() ? metas(AUTHORS).distinct().toList() : named)
        .stream().filter(author -> !author.toLowerCase(Locale.ROOT).startsWith("http")).toList();
  }

  private Optional<String> meta(List<String> names) {
    return metas(names).findFirst();
  }

  /** The contents of these elements, in the order of the names. */
  private Stream<String> metas(List<String> names) {
    var all = page.select("meta[content]");
    return names.stream()
        .flatMap(
            name ->
                all.stream()
                    .filter(
                        m ->
                            name.equalsIgnoreCase(m.attr("property"))
                                || name.equalsIgnoreCase(m.attr("name"))
                                || name.equalsIgnoreCase(m.attr("itemprop"))))
        .flatMap(m -> text(m.attr("content")).stream());
  }

  private static Optional<String> text(String text) {
    return Optional.of(text.strip().replaceAll("\\s+", " ")).filter(t -> !t.isEmpty());
  }

  private <T> Given<T> given(T value, String part) {
    return new Given<>(value, Given.Source.METADATA, "stated in the " + part + " of " + where);
  }
}
