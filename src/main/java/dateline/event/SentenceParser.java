package dateline.event;

import dateline.corpus.Span;
import dateline.event.Parse.Verb;
import dateline.event.Parse.Word;
import dateline.text.Block;
import dateline.text.Morphology;
import dateline.text.Morphology.Form;
import dateline.text.Sentence;
import dateline.text.Token;
import dateline.text.VerbGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Prepares sentences for reading. Quotations are followed from sentence to sentence of a block. */
final class SentenceParser {

  /** What takes "es" in the plural. */
  private static final Pattern SIBILANT = Pattern.compile(".*(?:ss|sh|ch|x|zz)es");

  /** What stands in quotation marks up to this many words is a word the article uses itself. */
  private static final int SCARE_QUOTE_WORDS = 6;

  private final Morphology morphology;
  private final VerbGroups verbs;

  SentenceParser(Morphology morphology) {
    this.morphology = morphology;
    this.verbs = new VerbGroups(morphology);
  }

  /** The sentences of an article that report news, in text order. */
  List<Parse> parse(List<Sentence> sentences) {
    var parses = new ArrayList<Parse>();
    Block block = null;
    boolean open = false;
    for (var sentence : sentences) {
      open &= sentence.block().equals(block);
      block = sentence.block();
      var quotes = new Quotes(sentence, open);
      if (block.isNews() && !sentence.tokens().isEmpty()) {
        parses.add(parse(sentence, quotes));
      }
      open = quotes.isOpenAtEnd();
    }
    return parses;
  }

  private Parse parse(Sentence sentence, Quotes quotes) {
    var words = new ArrayList<Word>();
    var places = new HashMap<Integer, Integer>();
    for (var token : sentence.tokens()) {
      var lower = bare(token.text().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
      places.put(token.span().start(), words.size());
      words.add(
          new Word(
              token,
              lower,
              morphology.analyze(lower).lemma(),
              singular(lower),
              quotes.isQuoted(token.span()),
              false));
    }
    var found = new ArrayList<Verb>();
    for (var group : verbs.find(sentence)) {
      int from = places.get(group.span().start());
      int head = places.get(group.verb().span().start());
      if (!new Misreadings(words, from, head).isNoVerb(group)) {
        boolean past = morphology.analyze(words.get(head).lower()).form() == Form.PAST;
        found.add(new Verb(group, from, head, past || from < head));
      }
    }
    return new Parse(sentence, words, found);
  }

  private static String bare(String word) {
    var plain =
        word.length() > 4 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return plain.length() > 2 && plain.endsWith("'s")
        ? plain.substring(0, plain.length() - 2)
        : plain;
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 4 && SIBILANT.matcher(word).matches()) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural && !word.endsWith("us") && !word.endsWith("is")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** Where the quotations of a sentence stand. */
  private static final class Quotes {

    private final List<Span> quotations = new ArrayList<>();
    private boolean open;

    Quotes(Sentence sentence, boolean openAtStart) {
      open = openAtStart;
      int from = sentence.span().start();
      int words = openAtStart ? SCARE_QUOTE_WORDS : 0;
      for (var token : sentence.tokens()) {
        var text = token.text();
        if (opens(text) && !open) {
          open = true;
          from = token.span().start();
          words = 0;
        } else if (closes(text) && open) {
          open = false;
          add(new Span(from, token.span().end()), words);
        } else if (open) {
          words++;
        }
      }
      if (open) {
        add(new Span(from, sentence.span().end()), SCARE_QUOTE_WORDS);
      }
      addSingle(sentence.tokens());
    }

    /** ‘It isn’t ours’: within a sentence, where a mark that ends words is no apostrophe. */
    private void addSingle(List<Token> tokens) {
      int from = -1;
      for (int i = 0; i < tokens.size(); i++) {
        if (from < 0 && opensSingle(tokens, i)) {
          from = i;
        } else if (from >= 0 && closesSingle(tokens, i)) {
          add(tokens.get(from).span().union(tokens.get(i).span()), i - from);
          from = -1;
        }
      }
    }

    private static boolean opensSingle(List<Token> tokens, int i) {
      var text = tokens.get(i).text();
      boolean marked = text.startsWith("‘") || text.equals("'");
      boolean apart = i == 0 || tokens.get(i - 1).span().end() < tokens.get(i).span().start();
      return marked && apart;
    }

    private static boolean closesSingle(List<Token> tokens, int i) {
      var text = tokens.get(i).text();
      boolean last = i + 1 == tokens.size() || tokens.get(i + 1).tag().equals("PUNCT");
      boolean stopped = i > 0 && tokens.get(i - 1).tag().equals("PUNCT");
      return (text.endsWith("’") || text.endsWith("'")) && (last || stopped);
    }

    private void add(Span quotation, int words) {
      if (words >= SCARE_QUOTE_WORDS) {
        quotations.add(quotation);
      }
    }

    private static boolean opens(String token) {
      return token.startsWith("“")
          || token.startsWith("\"")
          || token.startsWith("``")
          || token.startsWith("''");
    }

    private static boolean closes(String token) {
      return token.endsWith("”") || token.endsWith("\"") || token.endsWith("''");
    }

    boolean isOpenAtEnd() {
      return open;
    }

    boolean isQuoted(Span token) {
      return quotations.stream().anyMatch(q -> q.overlaps(token));
    }
  }
}
