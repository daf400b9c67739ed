package dateline.pipeline;

import dateline.pipeline.InventedStory.Happening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Invented articles with the skew of real ones: a few stories that very many tell, names that
 * return, days on which much happens, texts that other papers republish, articles that do not tell
 * their date, and the furniture of pages. The same numbers make the same articles.
 */
public final class InventedNews {

  private static final double COPIES = 0.04;
  private static final double UNDATED = 0.35;
  private static final double WITHOUT_DAY = 0.45;
  private static final int ARTICLES_A_STORY = 12;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter DATELINE =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
  private static final List<String> PARTS = List.of("", "", "", "", " evening", " morning");

  private final InventedWords words = new InventedWords();
  private final InventedNames names;
  private final List<InventedStory> stories = new ArrayList<>();
  private final List<Integer> storyOf = new ArrayList<>();
  private final int characters;
  private final long seed;

  /**
   * Makes up the stories.
   *
   * @param articles how many articles there are
   * @param characters how long they are, about
   * @param seed of which everything follows
   */
  public InventedNews(int articles, int characters, long seed) {
    this.characters = characters;
    this.seed = seed;
    var random = new SplittableRandom(seed);
    names = new InventedNames(words, random);
    var counts = new int[1 + articles / ARTICLES_A_STORY];
    var draw = new Zipf(counts.length);
    for (int i = 0; i < articles; i++) {
      storyOf.add(draw.next(random));
      counts[storyOf.get(i)]++;
    }
    for (int count : counts) {
      stories.add(InventedStory.of(count, names, words, random));
    }
  }

  /** Writes all articles into a folder. */
  public void write(Path folder) throws IOException {
    for (int i = 0; i < storyOf.size(); i++) {
      Files.writeString(folder.resolve("article%05d.txt".formatted(i)), article(i));
    }
  }

  /** An article, or the text of an earlier one of the same story under another masthead. */
  String article(int index) {
    var random = new SplittableRandom(seed + 31 * (index + 1L));
    int original = random.nextDouble() < COPIES ? earlier(index, random) : index;
    var body = new Body(stories.get(storyOf.get(original)), bodyRandom(original));
    var text = new StringBuilder();
    if (random.nextDouble() >= UNDATED) {
      text.append("---\npublished: ").append(body.published).append("\n---\n\n");
    }
    text.append("# ").append(body.title()).append("\n\n");
    text.append(body.line(words.any("furniture", random))).append("\n\n");
    return text.append(body.text()).toString();
  }

  private RandomGenerator bodyRandom(int index) {
    return new SplittableRandom(seed - 17 * (index + 1L));
  }

  private int earlier(int index, RandomGenerator random) {
    for (int i = index - 1 - random.nextInt(20); i >= 0; i--) {
      if (storyOf.get(i).equals(storyOf.get(index))) {
        return i;
      }
    }
    return index;
  }

  /** The text that copies share. */
  private final class Body {

    private final InventedStory story;
    private final RandomGenerator random;
    private final LocalDate published;
    private final List<Happening> past;
    private final Set<Happening> told = new HashSet<>();

    Body(InventedStory story, RandomGenerator random) {
      this.story = story;
      this.random = random;
      var day = story.begin().plusDays(new Zipf(story.days()).next(random));
      published = day.plusDays(random.nextInt(2));
      past = story.until(day);
    }

    String title() {
      var first = past.get(0);
      return capital(fill(first.tellings().get(0).replace("{when}", ""), first.own()));
    }

    String text() {
      var text = new StringBuilder();
      if (random.nextInt(3) == 0) {
        text.append(place()).append(DATELINE.format(published)).append(" (Agency) – ");
      }
      text.append(sentence(past.get(0))).append("\n\n");
      while (text.length() < characters) {
        text.append(paragraph()).append("\n\n");
      }
      return text.toString();
    }

    private String place() {
      return story.cast().get("city").toUpperCase(Locale.ROOT) + ", ";
    }

    private String paragraph() {
      int sort = random.nextInt(20);
      if (sort == 0) {
        return line(words.any("furniture", random));
      }
      var happening = words.frequent(past, random);
      var more = words.any(sort < 10 ? "statement" : "background", random);
      return opening(happening) + line(more, happening) + ".";
    }

    /** An article seldom tells the same twice. */
    private String opening(Happening happening) {
      boolean again = random.nextInt(8) == 0;
      return told.add(happening) || again
          ? sentence(happening) + " "
          : line(words.any("background", random), happening) + ". ";
    }

    private String sentence(Happening happening) {
      var tail = random.nextInt(3) == 0 ? "" : words.any("tail", random);
      return line(InventedWords.any(happening.tellings(), random) + tail, happening) + ".";
    }

    String line(String pattern) {
      return line(pattern, past.get(0));
    }

    private String line(String pattern, Happening happening) {
      return capital(fill(pattern.replace("{when}", when(happening.day())), happening.own()));
    }

    private String when(LocalDate day) {
      if (random.nextDouble() < WITHOUT_DAY) {
        return "";
      }
      boolean thisWeek = day.isAfter(published.minusDays(6));
      return thisWeek
          ? " on " + WEEKDAY.format(day) + InventedWords.any(PARTS, random)
          : " on " + DAY.format(day);
    }

    private String fill(String pattern, Map<String, String> own) {
      var values = new HashMap<>(names.extras(random));
      values.putAll(story.cast());
      values.putAll(own);
      return SLOT.matcher(pattern)
          .replaceAll(
              slot ->
                  slot.group(1).equals("speaker")
                      ? fill(words.frequent("speaker", random), own)
                      : values.get(slot.group(1)));
    }

    private static String capital(String text) {
      int first = text.startsWith("“") ? 1 : 0;
      return text.substring(0, first)
          + Character.toUpperCase(text.charAt(first))
          + text.substring(first + 1);
    }
  }
}
