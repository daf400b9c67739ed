package dateline.merge;

import dateline.event.Figure;
import dateline.merge.ClaimWords.Entry;
import dateline.merge.ClaimWords.Form;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads from a mention what it claims on points that sources may tell in rival ways. */
final class ClaimReader {

  /** So many words at most lie between a claim's word and the last of whom it is told. */
  private static final int REACH = 9;

  private static final int BEFORE = 4;
  private static final int SHORTEST_KEY = 4;

  /** The key of all words for a government as a whole. */
  private static final String GOVERNMENT = "government";

  private final ClaimWords words;

  ClaimReader(ClaimWords words) {
    this.words = words;
  }

  List<Claim> read(Report report) {
    var tokens = report.text().tokensIn(report.passage());
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < tokens.size(); i++) {
      int place = i;
      words.at(tokens, i).flatMap(e -> claim(e, tokens, place)).ifPresent(claims::add);
    }
    asked(report, tokens).ifPresent(claims::add);
    report.mention().what().figures().stream()
        .flatMap(figure -> sent(figure, tokens).stream())
        .forEach(claims::add);
    return claims;
  }

  private Optional<Claim> claim(Entry entry, List<Token> tokens, int place) {
    if (isUnsaid(tokens, place)) {
      return Optional.empty();
    }
    var about =
        switch (entry.form()) {
          case ACTS -> before(tokens, place);
          case SUFFERS ->
              isPassive(tokens, place) ? before(tokens, place) : after(tokens, place + 1);
          case NOUN -> ofNoun(tokens, place);
          case WORD -> Set.<String>of();
        };
    boolean told = entry.form() == Form.WORD || !about.isEmpty();
    int last = place + entry.words().size();
    return told
        ? Optional.of(
            new Claim(entry.point(), entry.side(), about, join(tokens.subList(place, last))))
        : Optional.empty();
  }

  private static String join(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }

  /** Whether it is denied, demanded or only supposed. */
  private boolean isUnsaid(List<Token> tokens, int place) {
    return tokens.subList(Math.max(0, place - BEFORE), place).stream()
        .anyMatch(token -> words.isOf("unsaid", token));
  }

  private static boolean isPassive(List<Token> tokens, int place) {
    return place > 0
        && tokens.subList(Math.max(0, place - 2), place).stream()
            .anyMatch(
                t ->
                    Set.of("was", "were", "been", "be", "being", "is", "are")
                        .contains(ClaimWords.lower(t)));
  }

  /** "the resignation of the cabinet", "the cabinet's resignation". */
  private Set<String> ofNoun(List<Token> tokens, int place) {
    boolean of = place + 1 < tokens.size() && ClaimWords.lower(tokens.get(place + 1)).equals("of");
    return of ? after(tokens, place + 2) : before(tokens, place);
  }

  /** The names before a place, back to the verb before, and the nearest noun. */
  private Set<String> before(List<Token> tokens, int place) {
    var told = new ArrayList<Token>();
    int opening = apposition(tokens, place - 1);
    int first = Math.max(0, (opening < 0 ? place : opening) - REACH);
    for (int i = place - 1; i >= first && !isVerb(tokens.get(i)); i--) {
      if (!told.isEmpty() && i != opening && isEnd(tokens.get(i))) {
        break;
      }
      if (isTagged(tokens.get(i), "NOUN") || isTagged(tokens.get(i), "PROPN")) {
        told.add(tokens.get(i));
      }
    }
    return keys(told);
  }

  /** In "Kovac, the mayor, would resign" the place of the first comma; -1 where there is none. */
  private static int apposition(List<Token> tokens, int place) {
    int comma = place;
    while (comma > 0 && isTagged(tokens.get(comma), "AUX")) {
      comma--;
    }
    if (comma < 0 || !tokens.get(comma).text().equals(",")) {
      return -1;
    }
    int opening = comma - 1;
    while (opening > 0 && !tokens.get(opening).text().equals(",")) {
      opening--;
    }
    return opening;
  }

  /** The names after a place, up to the next preposition, verb or comma, and the last noun. */
  private Set<String> after(List<Token> tokens, int place) {
    var told = new ArrayList<Token>();
    for (int i = place; i < Math.min(tokens.size(), place + REACH); i++) {
      var token = tokens.get(i);
      if (isVerb(token) || isEnd(token) || isTagged(token, "ADP") || isTagged(token, "ADV")) {
        break;
      }
      told.add(0, token);
    }
    return keys(told);
  }

  private Set<String> keys(List<Token> nearestFirst) {
    var keys = new HashSet<String>();
    nearestFirst.stream()
        .filter(t -> isTagged(t, "PROPN"))
        .forEach(t -> keys.add(Names.key(t.text())));
    IntStream.range(0, nearestFirst.size())
        .filter(i -> isTagged(nearestFirst.get(i), "NOUN") && !isTitle(nearestFirst, i))
        .mapToObj(nearestFirst::get)
        .findFirst()
        .ifPresent(t -> keys.add(words.isOf("government", t) ? GOVERNMENT : Names.key(t.text())));
    keys.removeIf(key -> key.length() < SHORTEST_KEY);
    return Set.copyOf(keys);
  }

  /** "minister" in "minister Berg". */
  private static boolean isTitle(List<Token> nearestFirst, int place) {
    return place > 0 && isTagged(nearestFirst.get(place - 1), "PROPN");
  }

  private static boolean isVerb(Token token) {
    return isTagged(token, "VERB");
  }

  private static boolean isEnd(Token token) {
    return isTagged(token, "SCONJ") || token.text().equals(";") || token.text().equals(",");
  }

  private static boolean isTagged(Token token, String tag) {
    return token.tag().startsWith(tag);
  }

  /**
   * Of whom help is asked, if that is told: "asked Norway for troops", "appealed to the alliance
   * for help", "asked for help".
   */
  private Optional<Claim> asked(Report report, List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .filter(i -> isVerb(tokens.get(i)) && words.isOf("request", tokens.get(i)))
        .mapToObj(i -> requested(tokens, i + 1))
        .filter(request -> request.stream().anyMatch(token -> words.isOf("help", token)))
        .findFirst()
        .map(request -> asked(report.words().actors().namesOrAll(), request));
  }

  private Claim asked(Set<String> actors, List<Token> request) {
    var who = new HashSet<>(actors);
    request.forEach(token -> who.remove(Names.key(token.text())));
    return request.stream()
        .filter(token -> words.party(token).isPresent())
        .findFirst()
        .map(at -> new Claim("asked", words.party(at).orElseThrow(), Set.copyOf(who), at.text()))
        .orElse(new Claim("asked", Claim.UNTOLD, Set.copyOf(who), ""));
  }

  /** What is asked for and of whom, in the words from a place on. */
  private List<Token> requested(List<Token> tokens, int place) {
    return IntStream.range(place, Math.min(tokens.size(), place + REACH))
        .takeWhile(i -> isFor(tokens.get(i)) || !isEnd(tokens.get(i)))
        .takeWhile(i -> !isVerbOfItsOwn(tokens, i))
        .mapToObj(tokens::get)
        .toList();
  }

  /** What is asked for follows "for", which may be read as opening a clause. */
  private static boolean isFor(Token token) {
    return ClaimWords.lower(token).equals("for");
  }

  /** No part of an adjective, as in "Norwegian-led", nor the help that is asked for. */
  private boolean isVerbOfItsOwn(List<Token> tokens, int place) {
    boolean inCompound = place > 0 && tokens.get(place - 1).text().equals("-");
    return isVerb(tokens.get(place)) && !inCompound && !words.isOf("help", tokens.get(place));
  }

  /** Whose a number is: "Norway sent 400 soldiers", "the alliance has sent 400 soldiers". */
  private Optional<Claim> sent(Figure figure, List<Token> tokens) {
    return tokens.stream()
        .takeWhile(token -> token.span().end() <= figure.quantity().span().start())
        .filter(token -> isTagged(token, "NOUN") || isTagged(token, "PROPN"))
        .findFirst()
        .filter(token -> words.party(token).isPresent())
        .map(
            token ->
                new Claim(
                    "sent",
                    words.party(token).orElseThrow(),
                    Set.of(figure.measure() + " " + figure.quantity().value()),
                    token.text()));
  }
}
