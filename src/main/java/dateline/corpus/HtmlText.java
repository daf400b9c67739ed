package dateline.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article in a page: the smallest part that holds most of its prose. Menus, forms and
 * what their names give away as adverts, comments or teasers are left out; what else does not
 * belong to the article is told from it later, as in any text.
 */
final class HtmlText {

  private static final String NEVER_READ =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, form,"
          + " button, input, select, textarea, nav, aside, footer, figure, figcaption, dialog,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=contentinfo], [role=dialog], [style~=display:\\s*none]";

  /** In the class or id of a part, what it is for, as most pages name it. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(^|[\\s_-])(ad|ads|advert|advertisement|banner|breadcrumbs?|comments?|consent|cookies?|"
              + "disqus|menu|newsletter|outbrain|paywall|popup|promo|recommended|related|"
              + "share|sharing|sidebar|social|sponsored|subscribe|taboola|teasers?|toolbar)"
              + "([\\s_-]|$)");

  /** The part of all prose that the article holds. */
  private static final double MOST = 0.75;

  private HtmlText() {}

  /** The lines of the article, without blank ones; empty where the page has no text. */
  static List<String> of(Document page) {
    var body = page.body();
    body.select(NEVER_READ).remove();
    removeFurniture(body);
    return lines(article(body));
  }

  private static void removeFurniture(Element body) {
    var prose = new HtmlProse(body);
    for (var part : body.select("div, section, ul, ol, p, header, span")) {
      boolean named = FURNITURE.matcher(part.className() + " " + part.id()).find();
      if (named && prose.letters(part) * 2 < prose.letters(body)) {
        part.remove();
      }
    }
  }

  private static Element article(Element body) {
    var prose = new HtmlProse(body);
    var article = body;
    var inner = Optional.of(body);
    while (inner.isPresent()) {
      article = inner.get();
      double enough = Math.max(1, prose.prose(article) * MOST);
      inner = article.children().stream().filter(c -> prose.prose(c) >= enough).findFirst();
    }
    return article;
  }

  // Its lines

  private static List<String> lines(Element article) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    article.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              line.append(text.getWholeText());
            } else if (breaksLine(node)) {
              end(line, lines);
              line.append(node.nameIs("li") ? "- " : "");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaksLine(node)) {
              end(line, lines);
            }
          }
        });
    end(line, lines);
    return lines;
  }

  /** Whether a new line begins with a node, and after it. */
  static boolean breaksLine(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }

  private static void end(StringBuilder line, List<String> lines) {
    var text = line.toString().replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[\\u200b\\u00ad]", "");
    if (!text.isBlank() && !text.strip().equals("-")) {
      lines.add(text.strip());
    }
    line.setLength(0);
  }
}
