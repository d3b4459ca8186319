package vn.thiduaso.dashboard.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a reader chose for all pages; kept in cookies, changed by {@code ?lang=}, {@code ?theme=} and {@code ?keys=}.
 *
 * @param language {@code vi} or {@code en}
 * @param theme {@code light}, {@code dark} or {@code auto} (as the system has it)
 * @param keys {@code on} or {@code off}: single-key shortcuts
 */
public record Preferences(String language, String theme, String keys) {

    /** What counts when nothing was chosen or the choice is not known. */
    public static final Preferences DEFAULT = new Preferences("vi", "auto", "on");

    /** Choices that are not known fall back to the default. */
    public static Preferences of(@Nullable String language, @Nullable String theme, @Nullable String keys) {
        return new Preferences(
                "en".equals(language) ? "en" : DEFAULT.language,
                "dark".equals(theme) || "light".equals(theme) ? theme : DEFAULT.theme,
                "off".equals(keys) ? "off" : DEFAULT.keys);
    }

    public boolean english() {
        return "en".equals(language);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
