package dateline.layout;

import dateline.event.Kind;
import dateline.event.Mention;
import dateline.pipeline.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts events into lanes. No lane is empty; an event may stand in several. */
final class Lanes {

  /** So many lanes of their own; the rest share the last one. */
  private static final int MOST = 9;

  private static final String REST = "\u0000rest";

  private final Map<String, String> publishers;

  Lanes(Timeline timeline) {
    publishers = timeline.publishers();
  }

  /** The lanes of a mode, from the top; the items in order of time. */
  List<Lane> of(LaneMode mode, List<Item> items) {
    return switch (mode) {
      case THEME -> byTheme(items);
      case KIND -> byKind(items);
      case ACTOR -> byName(items, item -> item.event().subject().actors(), mode.unnamed());
      case PLACE -> byName(items, item -> item.event().subject().places(), mode.unnamed());
      case PUBLISHER -> byName(items, this::publishers, mode.unnamed());
      case NONE ->
          items.isEmpty()
              ? List.of()
              : List.of(new Lane(new Lane.Name("all", "Events", "", Optional.empty()), items));
    };
  }

  private static List<Lane> byTheme(List<Item> items) {
    var groups = new EnumMap<KindGroup, List<Item>>(KindGroup.class);
    for (var item : items) {
      groups.computeIfAbsent(item.group(), group -> new ArrayList<>()).add(item);
    }
    return Stream.of(KindGroup.values())
        .filter(groups::containsKey)
        .map(
            group ->
                new Lane(
                    new Lane.Name(group.name(), group.title(), group.about(), Optional.of(group)),
                    groups.get(group)))
        .toList();
  }

  private static List<Lane> byKind(List<Item> items) {
    var kinds = items.stream().collect(Collectors.groupingBy(i -> i.event().subject().kind()));
    return Stream.of(KindGroup.values())
        .flatMap(group -> group.kinds().stream())
        .filter(kinds::containsKey)
        .map(
            kind ->
                new Lane(
                    new Lane.Name(
                        kind.name(),
                        capital(kind.label()).replace("/", ", "),
                        "",
                        Optional.of(KindGroup.of(kind))),
                    kinds.get(kind)))
        .toList();
  }

  private static List<Lane> byName(
      List<Item> items, Function<Item, List<String>> names, String unnamed) {
    var byName = new LinkedHashMap<String, List<Item>>();
    for (var item : items) {
      var own = names.apply(item).stream().distinct().toList();
      (own.isEmpty() ? List.of(unnamed) : own)
          .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(item));
    }
    var ranked =
        byName.keySet().stream()
            .filter(name -> !name.equals(unnamed))
            .sorted(
                Comparator.comparingDouble((String name) -> -weight(byName.get(name)))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    var lanes = new ArrayList<Lane>();
    ranked.stream().limit(MOST).forEach(name -> lanes.add(lane(name, name, byName.get(name))));
    if (ranked.size() > MOST) {
      lanes.add(rest(ranked.subList(MOST, ranked.size()), byName));
    }
    if (byName.containsKey(unnamed)) {
      lanes.add(lane(unnamed, unnamed, byName.get(unnamed)));
    }
    return lanes;
  }

  private static Lane rest(List<String> names, Map<String, List<Item>> byName) {
    var items =
        names.stream()
            .flatMap(name -> byName.get(name).stream())
            .distinct()
            .sorted(Item.BY_PLACE)
            .toList();
    return lane(REST, names.size() + " more", items);
  }

  private static Lane lane(String key, String title, List<Item> items) {
    return new Lane(new Lane.Name(key, title, kinds(items), Optional.empty()), items);
  }

  /** The two most frequent kinds. */
  private static String kinds(List<Item> items) {
    var counts =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    item -> item.event().subject().kind(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Kind, Long>comparingByValue().reversed())
        .limit(2)
        .map(entry -> entry.getKey().label().replaceFirst("/.*", ""))
        .collect(Collectors.joining(", "));
  }

  private static double weight(List<Item> items) {
    return items.stream().mapToDouble(item -> item.event().importance()).sum();
  }

  private List<String> publishers(Item item) {
    return item.event().mentions().stream()
        .map(Mention::articleId)
        .map(id -> publishers.getOrDefault(id, ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String capital(String label) {
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }
}
