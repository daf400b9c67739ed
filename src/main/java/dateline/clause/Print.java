package dateline.clause;

import dateline.text.Token;
import java.util.List;

/** Writes words of a text side by side. */
public final class Print {

  private Print() {}

  /** Words of one text with the spaces that stand between them there, and one where words lack. */
  public static String join(List<Token> tokens) {
    var text = new StringBuilder();
    Token last = null;
    boolean open = false;
    for (var token : tokens) {
      boolean glued = last != null && last.span().end() == token.span().start();
      boolean closes = token.text().matches("[”,.;:!?%]|['’]s?");
      boolean mark = token.text().equals("\"");
      boolean money = last != null && last.text().matches("[$£€¥]");
      boolean opened =
          money || (last != null && (last.text().equals("“") || (open && isMark(last))));
      closes |= mark && open;
      open ^= mark;
      if (last != null && !glued && !closes && !opened) {
        text.append(' ');
      }
      text.append(token.text());
      last = token;
    }
    return withoutLoneMarks(text.toString().strip());
  }

  private static boolean isMark(Token token) {
    return token.text().equals("\"");
  }

  /** Quotation marks that have no partner go. */
  private static String withoutLoneMarks(String text) {
    boolean paired = count(text, "“") == count(text, "”") && count(text, "\"") % 2 == 0;
    return paired ? text : text.replaceAll("[“”\"]", "");
  }

  private static long count(String text, String mark) {
    return text.codePoints().filter(c -> c == mark.codePointAt(0)).count();
  }
}
