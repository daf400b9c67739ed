package dateline.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text, and how much prose, each part of a page holds. Prose are lines that are long and
 * are no links.
 */
final class HtmlProse implements NodeVisitor {

  /** A line of fewer letters says little of where the article is. */
  private static final int LONG = 60;

  private static final double MOST_LINKED = 0.4;

  private static final class Part {
    private int letters;
    private int prose;
  }

  private final Map<Element, Part> parts = new HashMap<>();
  private final Deque<Part> open = new ArrayDeque<>();
  private int line;
  private int linked;
  private int links;

  HtmlProse(Element page) {
    open.push(new Part());
    page.traverse(this);
  }

  int letters(Element part) {
    return parts.getOrDefault(part, new Part()).letters;
  }

  int prose(Element part) {
    return parts.getOrDefault(part, new Part()).prose;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int letters = text.text().strip().length();
      line += letters;
      linked += links > 0 ? letters : 0;
    } else if (node instanceof Element element) {
      endLine(element);
      links += element.nameIs("a") ? 1 : 0;
      open.push(parts.computeIfAbsent(element, e -> new Part()));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      endLine(element);
      links -= element.nameIs("a") ? 1 : 0;
      var part = open.pop();
      open.element().letters += part.letters;
      open.element().prose += part.prose;
    }
  }

  private void endLine(Element at) {
    if (!HtmlText.breaksLine(at)) {
      return;
    }
    open.element().letters += line;
    if (line >= LONG && linked < line * MOST_LINKED) {
      open.element().prose += line;
    }
    line = 0;
    linked = 0;
  }
}
