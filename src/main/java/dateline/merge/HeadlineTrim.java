package dateline.merge;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts what follows a verb to few words, at places where it may end. */
final class HeadlineTrim {

  private static final Set<String> PARTICLES =
      Set.of("up", "down", "out", "off", "back", "away", "over", "apart", "ahead");
  private static final Set<String> ENDS = Set.of("NOUN", "PROPN", "NUM", "ADJ", "VERB", "SYM");
  private static final double ADJECTIVE = 0.03;

  /**
   * A text cut to length.
   *
   * @param loss how much of its meaning went, from 0, none
   */
  record Trimmed(String text, double loss) {}

  private final WordLists words;
  private final ShortNames names;

  HeadlineTrim(WordLists words, ShortNames names) {
    this.words = words;
    this.names = names;
  }

  /** The text with the least loss that has room; empty where it cannot be cut so short. */
  Optional<Trimmed> trim(List<Token> tokens, int room) {
    var chunks = chunks(withoutTwins(plain(tokens)));
    var candidates = new ArrayList<Trimmed>();
    for (int count = chunks.size(); count > 0; count--) {
      var kept = chunks.subList(0, count).stream().flatMap(List::stream).toList();
      double loss = lossOf(chunks.subList(count, chunks.size()));
      if (count < chunks.size() && endsInVerb(kept)) {
        continue;
      }
      add(candidates, kept, loss, room);
      var bare = withoutAdjectives(kept);
      add(candidates, bare, loss + ADJECTIVE * (kept.size() - bare.size()), room);
    }
    double all = chunks.isEmpty() ? 0 : 0.5 + lossOf(chunks);
    candidates.add(new Trimmed("", all));
    return candidates.stream().min(Comparator.comparingDouble(Trimmed::loss));
  }

  private void add(List<Trimmed> candidates, List<Token> tokens, double loss, int room) {
    var text = chunks(tokens).stream().map(this::text).collect(Collectors.joining(" "));
    if (HeadlineText.words(text) <= room && mayEnd(tokens)) {
      candidates.add(new Trimmed(text, loss));
    }
  }

  /** A part with its names shortened. */
  private String text(List<Token> chunk) {
    int lead = chunk.get(0).tag().matches("ADP|CCONJ|PART") ? 1 : 0;
    var rest = chunk.subList(lead, chunk.size());
    var text = rest.isEmpty() ? "" : names.shorten(HeadlineText.join(rest));
    return lead == 0 ? text : (chunk.get(0).text() + " " + text).strip();
  }

  private static boolean mayEnd(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last > 0 && endsInVerb(tokens) && tokens.get(last - 1).tag().matches("ADP|SCONJ")) {
      return false;
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      var token = tokens.get(i);
      if (!token.tag().equals("PUNCT")) {
        return ENDS.contains(token.tag()) || PARTICLES.contains(lower(token));
      }
    }
    return false;
  }

  private static boolean endsInVerb(List<Token> tokens) {
    return tokens.get(tokens.size() - 1).tag().equals("VERB");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** Without articles and words that say little. */
  private List<Token> plain(List<Token> tokens) {
    return tokens.stream().filter(token -> !isIdle(token)).toList();
  }

  private boolean isIdle(Token token) {
    var lower = lower(token);
    boolean that = lower.equals("that");
    boolean article = lower.matches("the|an?|its|his|her|their");
    boolean filler = words.isFiller(lower) && !PARTICLES.contains(lower);
    return that || article || filler;
  }

  private static List<Token> withoutAdjectives(List<Token> tokens) {
    var kept = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean before = i + 1 < tokens.size() && tokens.get(i + 1).tag().matches("NOUN|ADJ");
      if (!before || !tokens.get(i).tag().equals("ADJ")) {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }

  /** The parts that may go one by one from the end, without what only says how it was said. */
  private List<List<Token>> chunks(List<Token> tokens) {
    var chunks = new ArrayList<List<Token>>();
    for (var token : tokens) {
      if (chunks.isEmpty() || beginsChunk(token, chunks.get(chunks.size() - 1))) {
        chunks.add(new ArrayList<>());
      }
      chunks.get(chunks.size() - 1).add(token);
    }
    chunks.removeIf(this::isChannel);
    return chunks;
  }

  private static boolean beginsChunk(Token token, List<Token> chunk) {
    boolean joined = chunk.get(chunk.size() - 1).tag().matches("ADP|CCONJ|PART");
    boolean conjunction = token.tag().equals("CCONJ");
    boolean inConjunct =
        conjunction ? lower(chunk.get(0)).equals("between") : chunk.get(0).tag().equals("CCONJ");
    boolean opens = token.tag().matches("ADP|CCONJ") || lower(token).equals("to");
    boolean of = lower(token).equals("of") && lower(chunk.get(0)).equals("of");
    return opens && !joined && !inConjunct && !of;
  }

  /** Of "respect and defend" and "ready and willing to" the second word is enough. */
  private static List<Token> withoutTwins(List<Token> tokens) {
    var kept = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean twin = isTwin(tokens, i);
      kept.add(tokens.get(twin ? i + 2 : i));
      i += twin ? 2 : 0;
    }
    return kept;
  }

  private static boolean isTwin(List<Token> tokens, int place) {
    if (place + 2 >= tokens.size() || !tokens.get(place + 1).tag().equals("CCONJ")) {
      return false;
    }
    var tag = tokens.get(place).tag();
    boolean ready = place + 3 < tokens.size() && lower(tokens.get(place + 3)).equals("to");
    return tag.equals(tokens.get(place + 2).tag())
        && (tag.equals("VERB") || (tag.equals("ADJ") && ready));
  }

  private boolean isChannel(List<Token> chunk) {
    boolean prepositional = chunk.get(0).tag().equals("ADP") || lower(chunk.get(0)).equals("to");
    return prepositional && words.isChannel(lower(chunk.get(chunk.size() - 1)));
  }

  /** What it costs to end before these parts: where the text is cut counts more than how much. */
  private double lossOf(List<List<Token>> chunks) {
    return chunks.isEmpty() ? 0 : loss(chunks.get(0)) + 0.06 * (chunks.size() - 1);
  }

  private double loss(List<Token> chunk) {
    var first = lower(chunk.get(0));
    if (first.equals("of")) {
      return 0.35;
    }
    if (first.equals("to")) {
      return 0.45;
    }
    return switch (chunk.get(0).tag()) {
      case "ADP" -> 0.08;
      case "CCONJ" -> 0.08;
      default -> 0.5;
    };
  }
}
