package vn.thiduaso.ingest.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.match.Fold;

/** Codes of things that files write their own way, compared as {@link Fold} does; some of what is written is nothing at all: a sum, a heading. */
public final class Aliases {

    public static final Aliases NONE = new Aliases(Map.of());

    /** In the place of a code: what is written is nothing. */
    public static final String NOTHING = "";

    private final Map<String, String> written;
    private final Map<String, String> folded = new HashMap<>();

    private Aliases(Map<String, String> written) {
        this.written = new LinkedHashMap<>(written);
        written.forEach((text, code) -> folded.put(Fold.of(text), code));
    }

    /** @param written code, or {@link #NOTHING}, by the text of the file, in the order to be shown */
    public static Aliases of(Map<String, String> written) {
        return written.isEmpty() ? NONE : new Aliases(written);
    }

    /** The code, or {@link #NOTHING}; empty when nobody has said what the text is. */
    public Optional<String> find(String text) {
        return Optional.ofNullable(folded.get(Fold.of(text)));
    }

    public boolean isNothing(String text) {
        return find(text).filter(NOTHING::equals).isPresent();
    }

    /** As written, in order. */
    public Map<String, String> written() {
        return new LinkedHashMap<>(written);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aliases aliases && written.equals(aliases.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
