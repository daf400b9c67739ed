package dateline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskTest {

  private final ProjectModel project = Desks.project();
  private final Desk desk = new Desk(project);

  @Test
  void anArticleOpenedFromAnEventLeadsBackToIt() {
    desk.select("breach");
    desk.openArticle("herald", Optional.of(new Span(0, 5)));
    assertThat(desk.page()).isEqualTo(new Page.OfArticle("herald", Optional.of(new Span(0, 5))));

    desk.back();

    assertThat(desk.page()).isEqualTo(new Page.OfEvent());
    assertThat(desk.selected().orElseThrow().id()).isEqualTo("breach");
  }

  @Test
  void anArticleOpenedFromAListLeadsBackToTheList() {
    desk.showUndated();
    desk.openArticle("herald", Optional.empty());
    desk.back();

    assertThat(desk.page()).isEqualTo(new Page.OfUndated());
    desk.back();
    assertThat(desk.page()).isEqualTo(new Page.OfEvent());
  }

  @Test
  void aHiddenEventIsNoLongerSelected() {
    desk.select("breach");

    project.hide(desk.selected().orElseThrow());

    assertThat(desk.selected()).isEmpty();
  }

  @Test
  void anUnknownEventIsNotSelected() {
    desk.select("breach");
    desk.select("no such event");

    assertThat(desk.selected().orElseThrow().id()).isEqualTo("breach");
  }
}
