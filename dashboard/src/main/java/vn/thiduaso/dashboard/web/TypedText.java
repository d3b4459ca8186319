package vn.thiduaso.dashboard.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reads what people type into the fields of a form. */
public final class TypedText {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private TypedText() {}

    /** Without the spaces around it; empty where nothing was sent. */
    public static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Whether it is one line without control letters, of so many letters at most. Empty is. */
    public static boolean isLine(String text, int most) {
        return text.length() <= most && text.chars().noneMatch(Character::isISOControl);
    }

    /** A day as fields of days send it, {@code 2026-11-29}; empty for what is no day, or one of a year nobody means. */
    public static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.of(said(text))
                    .filter(said -> !said.isEmpty())
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
