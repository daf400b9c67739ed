package dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What an expression may be resolved against.
 *
 * @param published the day of publication
 * @param narrative the last day, week, month … that the text named
 * @param quarter the last quarter that the text named
 * @param future whether the words around it speak of what is to come
 */
record Anchor(
    Optional<LocalDate> published,
    Optional<Period> narrative,
    Optional<Period> quarter,
    BooleanSupplier future) {}
