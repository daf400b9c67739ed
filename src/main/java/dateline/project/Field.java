package dateline.project;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A value of a document that a person may have edited, with its place.
 *
 * @param node the value; a missing node where there is none
 * @param at its place
 */
record Field(JsonNode node, JsonPointer at) {

  /** A value that is not what it should be. */
  static final class WrongException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient JsonPointer at;

    WrongException(JsonPointer at, String message) {
      super(message);
      this.at = at;
    }

    /** The place of the value, or of that in which it is missing. */
    JsonPointer at() {
      return at;
    }
  }

  static Field of(JsonNode document) {
    return new Field(document, JsonPointer.empty());
  }

  private String name() {
    var name = at.last() == null ? "" : at.last().getMatchingProperty();
    return "“" + name + "”";
  }

  /** A value in this one, which must be there. */
  Field get(String name) {
    return find(name).orElseThrow(() -> new WrongException(at, "“" + name + "” is missing here"));
  }

  /** A value in this one, if it is there and not null. */
  Optional<Field> find(String name) {
    return Optional.of(new Field(node.path(name), at.appendProperty(name)))
        .filter(f -> !f.node.isMissingNode() && !f.node.isNull());
  }

  /** Its values, in their order. */
  List<Field> list() {
    if (!node.isArray()) {
      throw wrong("must be a list: [ … ]");
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new Field(node.get(i), at.appendIndex(i)))
        .toList();
  }

  String text() {
    if (!node.isString()) {
      throw wrong("must be a text in quotation marks");
    }
    return node.stringValue();
  }

  /** A whole number from 0. */
  int count() {
    if (!node.canConvertToInt() || !node.isIntegralNumber() || node.intValue() < 0) {
      throw wrong("must be a whole number from 0");
    }
    return node.intValue();
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw wrong("must be true or false");
    }
    return node.booleanValue();
  }

  List<String> texts() {
    return list().stream().map(Field::text).toList();
  }

  /**
   * A value of some form.
   *
   * @param form what it should be, such as "a day"
   * @param read refuses other texts by an exception
   */
  <T> T as(String form, Function<String, T> read) {
    try {
      return read.apply(text());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw wrong("must be " + form + ", not “" + text() + "”");
    }
  }

  WrongException wrong(String what) {
    return new WrongException(at, name() + " " + what);
  }
}
