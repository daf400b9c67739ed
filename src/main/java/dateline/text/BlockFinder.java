package dateline.text;

import dateline.corpus.Article;
import dateline.corpus.FrontMatter;
import dateline.corpus.Given;
import dateline.corpus.Span;
import dateline.text.Block.Role;
import dateline.text.Wording.Part;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Splits an article into lines and paragraphs and tells news from furniture, by how a line looks,
 * where it stands and what such lines say everywhere; never by the name of a site.
 */
public final class BlockFinder {

  /** A caption has no more words. */
  private static final int CAPTION_WORDS = 30;

  /** A question that heads a part has no more words. */
  private static final int QUESTION_WORDS = 10;

  private final Wording wording = new Wording();

  /** All blocks, in text order. */
  public List<Block> find(Article article) {
    var text = article.text();
    var lines = Paragraphs.of(text).stream().map(span -> Line.of(text, span)).toList();
    var roles = new Role[lines.size()];
    markFrontMatter(text, lines, roles);
    markWording(lines, roles);
    markTitle(lines, roles, article.stated().title().map(Given::value).orElse(""));
    markTail(lines, roles);
    markLists(lines, roles);
    markRest(lines, roles);
    markColophon(lines, roles);
    markCaptions(text, lines, roles);
    markRepeats(lines, roles);
    markStandfirst(roles);
    return IntStream.range(0, roles.length)
        .mapToObj(i -> new Block(lines.get(i).span(), roles[i]))
        .toList();
  }

  private static void markFrontMatter(String text, List<Line> lines, Role[] roles) {
    int end = FrontMatter.in(text).map(Span::end).orElse(0);
    for (int i = 0; i < roles.length && lines.get(i).span().start() < end; i++) {
      roles[i] = Role.METADATA;
    }
  }

  private void markWording(List<Line> lines, Role[] roles) {
    for (int i = 0; i < roles.length; i++) {
      var line = lines.get(i);
      if (roles[i] != null || line.isHeadingMark()) {
        continue;
      }
      if (wording.is(Part.BYLINE, line.text()) && !line.isProse()) {
        roles[i] = Role.BYLINE;
      } else if (saysFurniture(line.text())) {
        roles[i] = Role.FURNITURE;
      }
    }
  }

  private boolean saysFurniture(String text) {
    return wording.is(Part.LINE, text)
        || wording.is(Part.START, text)
        || wording.is(Part.DATED, text)
        || wording.is(Part.LABEL, text)
        || (wording.is(Part.END, text) && !text.endsWith("."));
  }

  /** The stated title where the text has it, else the best line above the first paragraph. */
  private static void markTitle(List<Line> lines, Role[] roles, String stated) {
    int title = Titles.find(lines, roles, stated);
    if (title < 0) {
      return;
    }
    var bare = lines.get(title).bare();
    for (int i = title; i < roles.length; i++) {
      if (i == title || (roles[i] == null && lines.get(i).bare().equals(bare))) {
        roles[i] = Role.TITLE;
      }
    }
  }

  /** What follows the article on its page: from a line such as "Latest news" to the end. */
  private void markTail(List<Line> lines, Role[] roles) {
    int prose = (int) lines.stream().filter(Line::isProse).count();
    int read = 0;
    for (int i = 0; i < roles.length; i++) {
      read += lines.get(i).isProse() ? 1 : 0;
      boolean mostlyRead = read * 4 >= prose * 3 && read > 0;
      if (mostlyRead && roles[i] != Role.METADATA && isSectionOfPage(lines.get(i))) {
        int start = Teasers.startAbove(lines, roles, i, this::isLabel);
        Arrays.fill(roles, start, roles.length, Role.FURNITURE);
        return;
      }
    }
  }

  private boolean isSectionOfPage(Line line) {
    return wording.is(Part.SECTION, line.text());
  }

  private boolean isLabel(Line line) {
    return wording.is(Part.LABEL, line.text());
  }

  /**
   * A run of list items is news where most of them are sentences, and a list of links otherwise.
   */
  private static void markLists(List<Line> lines, Role[] roles) {
    for (int from = 0; from < roles.length; from++) {
      int to = from;
      while (to < roles.length && roles[to] == null && lines.get(to).isListItem()) {
        to++;
      }
      if (to > from) {
        long prose = lines.subList(from, to).stream().filter(Line::isProse).count();
        var role = prose * 2 >= to - from ? Role.BODY : Role.FURNITURE;
        Arrays.fill(roles, from, to, role);
        from = to;
      }
    }
  }

  /** Running text is body; a short open line is a heading where body follows it. */
  private static void markRest(List<Line> lines, Role[] roles) {
    for (int i = roles.length - 1; i >= 0; i--) {
      if (roles[i] != null) {
        continue;
      }
      var line = lines.get(i);
      var below = i + 1 < roles.length ? roles[i + 1] : Role.FURNITURE;
      boolean beforeBody = below == Role.BODY || below == Role.HEADING;
      boolean asks = isQuestion(line) && below == Role.BODY;
      if (isIntroduction(line) || asks || !line.isProse() || line.isHeadingMark()) {
        roles[i] = beforeBody ? Role.HEADING : Role.FURNITURE;
      } else {
        roles[i] = Role.BODY;
      }
    }
  }

  /** Such as "What happened?", alone above its answer. */
  private static boolean isQuestion(Line line) {
    return line.text().endsWith("?") && line.words() <= QUESTION_WORDS;
  }

  /** Such as "This is what we know so far:". */
  private static boolean isIntroduction(Line line) {
    return line.text().endsWith(":") && line.words() <= 12;
  }

  /** The last lines of a page, on who wrote it and whose it is, however they are worded. */
  private void markColophon(List<Line> lines, Role[] roles) {
    for (int i = roles.length - 1; i > 0; i--) {
      boolean news = roles[i] == Role.BODY;
      if (news && !wording.is(Part.TAIL, lines.get(i).text())) {
        return;
      }
      if (news) {
        roles[i] = Role.FURNITURE;
      }
    }
  }

  /** A short line right below a credit that stands alone, with nothing right below itself. */
  private static void markCaptions(String text, List<Line> lines, Role[] roles) {
    for (int i = 1; i < roles.length; i++) {
      boolean caption =
          roles[i] == Role.BODY
              && roles[i - 1] == Role.FURNITURE
              && lines.get(i - 1).text().chars().noneMatch(Character::isDigit)
              && lines.get(i).words() <= CAPTION_WORDS
              && isRightBelow(text, lines, i)
              && !isRightBelow(text, lines, i - 1)
              && !isRightBelow(text, lines, i + 1);
      if (caption) {
        roles[i] = Role.FURNITURE;
      }
    }
  }

  private static boolean isRightBelow(String text, List<Line> lines, int index) {
    return index > 0
        && index < lines.size()
        && text.substring(lines.get(index - 1).span().end(), lines.get(index).span().start())
            .replace("\r\n", "\n")
            .equals("\n");
  }

  /** A short line that says again what a labelled one says ("Video: …") is part of the same. */
  private static void markRepeats(List<Line> lines, Role[] roles) {
    Set<String> labelled = new HashSet<>();
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Role.FURNITURE) {
        labelled.add(lines.get(i).bareAfterLabel());
      }
    }
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == Role.HEADING && labelled.contains(lines.get(i).bare())) {
        roles[i] = Role.FURNITURE;
      }
    }
  }

  /** The paragraph under the title that a byline, a date or a picture sets apart from the rest. */
  private static void markStandfirst(Role[] roles) {
    int i = 0;
    while (i < roles.length && roles[i] != Role.TITLE) {
      i++;
    }
    while (i < roles.length && roles[i] == Role.TITLE) {
      i++;
    }
    boolean apart =
        i + 1 < roles.length && (roles[i + 1] == Role.BYLINE || roles[i + 1] == Role.FURNITURE);
    boolean more = Arrays.asList(roles).lastIndexOf(Role.BODY) > i;
    if (i > 0 && apart && more && roles[i] == Role.BODY) {
      roles[i] = Role.STANDFIRST;
    }
  }
}
