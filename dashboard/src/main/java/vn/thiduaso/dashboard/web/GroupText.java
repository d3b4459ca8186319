package vn.thiduaso.dashboard.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/**
 * What a table of units calls a peer group or a sector, in the reader's language. An office writes them in its own words: those of the tables that come with the product are
 * known in English too, any other is shown as written.
 */
public final class GroupText {

    /** Keys by the Vietnamese text. */
    private static final Map<String, String> KNOWN = Stream.of(
                    "agencies",
                    "schools",
                    "front",
                    "hamlets",
                    "provinces",
                    "micro",
                    "small",
                    "medium",
                    "processing",
                    "trade",
                    "transport",
                    "manufacturing",
                    "services")
            .map(name -> "group.named." + name)
            .collect(Collectors.toUnmodifiableMap(PageWords.VIETNAMESE::text, Function.identity()));

    private GroupText() {}

    /** @param written null: none, the dash */
    public static String of(@Nullable String written, Words words) {
        return written == null ? Formats.NONE : known(written, words);
    }

    /** @param written null or empty: none, and then empty */
    public static String orEmpty(@Nullable String written, Words words) {
        return written == null ? "" : known(written, words);
    }

    private static String known(String written, Words words) {
        String key = KNOWN.get(written);
        return key == null ? written : words.text(key);
    }
}
