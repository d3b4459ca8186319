package vn.thiduaso.ingest.match;

import java.util.regex.Pattern;

/** Spaces of any kind and number, breaks of lines among them, as one plain space. */
public final class Spaces {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Spaces() {}

    public static String single(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }
}
