package vn.thiduaso.ingest.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.thiduaso.datasets.yaml.NearestWord;

/**
 * Known things by their names.
 *
 * <p>A written name is one of them, without asking, when it is the same but for capitals, spaces, the place of a tone, the office in front ("UBND xã
 * X"), or the word for the kind, as long as that one names no other kind ("Xã X" = "X", "Xã X" ≠ "Ấp X"); or when it was typed without any mark
 * and only one known name is left when its marks are taken off too. A different mark makes a different name. All else is a suggestion.
 *
 * @param <T> what has a name
 */
public final class NameIndex<T> {

    private final Map<String, List<Known<T>>> byProper = new HashMap<>();
    private final Map<String, List<Known<T>>> byBare = new HashMap<>();

    private final Function<String, Name> reading;
    private final Function<String, Name> bareReading;

    private record Known<T>(T what, String text, Name name) {}

    /**
     * What a written name is.
     *
     * @param found the one it is; empty when it is none, or several alike
     * @param several all of them, when it can be more than one
     */
    public record Match<T>(Optional<T> found, List<T> several) {

        public Match {
            several = List.copyOf(several);
        }
    }

    private NameIndex(
            Collection<T> things,
            Function<T, String> name,
            Function<String, Name> reading,
            Function<String, Name> bareReading) {
        this.reading = reading;
        this.bareReading = bareReading;
        for (T thing : things) {
            String text = name.apply(thing);
            Known<T> known = new Known<>(thing, text, reading.apply(text));
            byProper.computeIfAbsent(known.name().proper(), key -> new ArrayList<>())
                    .add(known);
            byBare.computeIfAbsent(known.name().bare().proper(), key -> new ArrayList<>())
                    .add(known);
        }
    }

    /** Names of units, which begin with offices and words for kinds. */
    public static <T> NameIndex<T> ofUnits(Collection<T> units, Function<T, String> name) {
        return new NameIndex<>(units, name, Name::of, Name::ofBare);
    }

    /** Names of anything else. */
    public static <T> NameIndex<T> ofThings(Collection<T> things, Function<T, String> name) {
        return new NameIndex<>(things, name, Name::whole, Name::whole);
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return byProper.isEmpty();
    }

    /** @param text not blank */
    public Match<T> find(String text) {
        Name name = reading.apply(text);
        List<Known<T>> same = agreeing(byProper.getOrDefault(name.proper(), List.of()), name);
        if (same.isEmpty() && name.isBare()) {
            Name typed = bareReading.apply(text);
            same = byBare.getOrDefault(typed.proper(), List.of()).stream()
                    .filter(known -> known.name().bare().agrees(typed))
                    .toList();
        }
        if (same.size() == 1) {
            return new Match<>(Optional.of(same.get(0).what()), List.of());
        }
        return new Match<>(Optional.empty(), same.stream().map(Known::what).toList());
    }

    /** With the same word for the kind if there are such, else with none. */
    private List<Known<T>> agreeing(List<Known<T>> all, Name name) {
        List<Known<T>> exact = all.stream()
                .filter(known -> known.name().kind().equals(name.kind()))
                .toList();
        return exact.isEmpty()
                ? all.stream().filter(known -> known.name().agrees(name)).toList()
                : exact;
    }

    /** The known name nearest to a text that is none; looks at all of them. */
    public Optional<String> suggestion(String text) {
        String bare = reading.apply(text).bare().proper();
        return NearestWord.of(bare, byBare.keySet())
                .map(near -> byBare.get(near).get(0).text());
    }
}
