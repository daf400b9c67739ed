package dateline.merge;

import dateline.merge.HeadlineWriter.Candidate;
import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Completes a headline that has been begun, and judges it. */
final class HeadlineFinisher {

  private static final Pattern SELF_WORDS =
      Pattern.compile("\\b(?:I|me|my|mine|we|us|our|ours|you|your)\\b(?!\\.)");

  private final Report report;
  private final HeadlineTrim trim;

  HeadlineFinisher(Report report, HeadlineTrim trim) {
    this.report = report;
    this.trim = trim;
  }

  /** The beginning with as much of the rest as there is room for; empty where it cannot stand. */
  Optional<Candidate> finish(String start, List<Token> object, double loss) {
    int room = HeadlineText.MOST_WORDS - HeadlineText.words(start);
    if (room < 0) {
      return Optional.empty();
    }
    return trim.trim(object, room)
        .map(rest -> candidate(start + " " + rest.text(), loss + rest.loss()))
        .filter(candidate -> HeadlineText.mayStand(candidate.text()))
        .filter(candidate -> !SELF_WORDS.matcher(candidate.text()).find());
  }

  private Candidate candidate(String text, double loss) {
    var title = HeadlineText.finish(text);
    double brief = HeadlineText.words(title) < 3 ? 0.2 : 0;
    double named = namesActor(title) ? 0 : 0.1;
    return new Candidate(title, 1 - loss - brief - named);
  }

  private boolean namesActor(String text) {
    var title = Names.keys(List.of(text));
    var what = report.mention().what();
    var named = Stream.concat(what.actors().stream(), what.reportedBy().stream()).toList();
    return Names.keys(named).stream().anyMatch(title::contains)
        || report.words().actors().all().stream().anyMatch(title::contains)
        || report.words().voice().party().all().stream().anyMatch(title::contains);
  }
}
