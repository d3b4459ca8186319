package vn.thiduaso.ingest.propose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people have said, by the key of the question. May also hold answers nobody asked for: they win over what the file seems to say.
 *
 * @param byKey in the order in which they were given
 */
public record Answers(Map<String, String> byKey) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byKey = Map.copyOf(byKey);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Answers with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(byKey);
        all.putAll(more);
        return new Answers(all);
    }
}
