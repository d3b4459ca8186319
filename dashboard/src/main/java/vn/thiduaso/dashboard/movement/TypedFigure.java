package vn.thiduaso.dashboard.movement;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A figure as somebody types it into a form: {@code 87,5} and {@code 87.5}; {@code 1.234}, which can be two figures, is none. */
final class TypedFigure {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern COMMA = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,9})?|\\d{1,15},\\d{1,9}");
    private static final Pattern POINT = Pattern.compile("\\d{1,15}\\.\\d{1,9}");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private TypedFigure() {}

    /** Empty for what is no figure, is below 0, or can be read in two ways. */
    static OptionalDouble read(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (EITHER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        if (PLAIN.matcher(text).matches() || POINT.matcher(text).matches()) {
            return OptionalDouble.of(Double.parseDouble(text));
        }
        return COMMA.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace(".", "").replace(',', '.')))
                : OptionalDouble.empty();
    }
}
