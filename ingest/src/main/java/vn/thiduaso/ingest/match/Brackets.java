package vn.thiduaso.ingest.match;

import java.util.regex.Pattern;

/** What stands in brackets behind a name: {@code (cũ)}, {@code (minh họa)}. */
public final class Brackets {

    private static final Pattern BEHIND = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private Brackets() {}

    /** A name without it. */
    public static String without(String name) {
        return BEHIND.matcher(name).replaceFirst("");
    }
}
