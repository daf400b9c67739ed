package dateline.corpus;

/** A publication date was given for an id that no article has, or that could mean several. */
public final class UnknownIdException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  UnknownIdException(String message) {
    super(message);
  }
}
