package dateline.ui.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;

/** The buttons that open what can be filtered by. */
public final class FilterBar extends HBox {

  private static final String MORE = "More";

  private final FilterModel model;
  private final Dropdown more;

  public FilterBar(FilterModel model) {
    this.model = model;
    getStyleClass().add("filter-bar");
    setMinWidth(USE_PREF_SIZE);
    more = new Dropdown(MORE, new MorePane(model), () -> {});
    more.setId("filter-more");
    more.setAccessibleText("Filter by sources, importance and days");
    getChildren().addAll(Stream.of(Facet.values()).map(this::dropdown).toList());
    getChildren().add(more);
    model.filterProperty().addListener((property, old, now) -> countMore(now));
  }

  private Dropdown dropdown(Facet facet) {
    var list = new ChoiceList(model, facet);
    var button = new Dropdown(facet.title(), list, list::open);
    button.setId("filter-" + facet.title().toLowerCase(Locale.ROOT));
    model
        .filterProperty()
        .addListener((property, old, now) -> button.count(facet.title(), now.chosen(facet).size()));
    return button;
  }

  private void countMore(Filter now) {
    var bare = List.of(Facet.values()).stream().reduce(now, Filter::without, (a, b) -> b);
    more.count(MORE, bare.withHits(false).parts().size());
  }
}
