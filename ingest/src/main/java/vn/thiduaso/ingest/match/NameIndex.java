package vn.thiduaso.ingest.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import vn.thiduaso.datasets.yaml.NearestWord;

/**
 * Known things by their names.
 *
 * <p>A written name is one of them, without asking, when it is the same but for capitals, spaces, the place of a tone, the office in front ("UBND xã
 * X"), or the word for the kind, as long as that one names no other kind ("Xã X" = "X", "Xã X" ≠ "Ấp X"); or when it was typed without any mark
 * and only one known name is left when its marks are taken off too. A different mark makes a different name. A unit is also meant by its name without what stands
 * in brackets behind it, and by its name with where it lies ("UBND xã X - tỉnh Y") if it lies there. All else is a suggestion.
 *
 * @param <T> what has a name
 */
public final class NameIndex<T> {

    private final Map<String, List<Known<T>>> byProper = new HashMap<>();
    private final Map<String, List<Known<T>>> byBare = new HashMap<>();

    private final Function<String, Name> reading;
    private final Function<String, Name> bareReading;
    private final Function<T, Set<String>> places;
    /** The same without what stands in brackets behind names; empty where no name has any. */
    private final Optional<NameIndex<T>> bracketless;

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
            Function<String, Name> bareReading,
            Function<T, Set<String>> places,
            Optional<NameIndex<T>> bracketless) {
        this.reading = reading;
        this.bareReading = bareReading;
        this.places = places;
        this.bracketless = bracketless;
        for (T thing : things) {
            String text = name.apply(thing);
            Known<T> known = new Known<>(thing, text, reading.apply(text));
            byProper.computeIfAbsent(known.name().proper(), key -> new ArrayList<>())
                    .add(known);
            byBare.computeIfAbsent(known.name().bare().proper(), key -> new ArrayList<>())
                    .add(known);
        }
    }

    /**
     * Names of units, which begin with offices and words for kinds.
     *
     * @param places where one lies: {@link UnitPlaces}
     */
    public static <T> NameIndex<T> ofUnits(
            Collection<T> units, Function<T, String> name, Function<T, Set<String>> places) {
        boolean bracketed = units.stream()
                .map(name)
                .anyMatch(text -> !Brackets.without(text).equals(text));
        Optional<NameIndex<T>> bracketless = bracketed
                ? Optional.of(units(units, unit -> Brackets.without(name.apply(unit)), places, Optional.empty()))
                : Optional.empty();
        return units(units, name, places, bracketless);
    }

    private static <T> NameIndex<T> units(
            Collection<T> units,
            Function<T, String> name,
            Function<T, Set<String>> places,
            Optional<NameIndex<T>> bracketless) {
        return new NameIndex<>(units, name, Name::of, Name::ofBare, places, bracketless);
    }

    /** Names of anything else. */
    public static <T> NameIndex<T> ofThings(Collection<T> things, Function<T, String> name) {
        return new NameIndex<>(things, name, Name::whole, Name::whole, thing -> Set.of(), Optional.empty());
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return byProper.isEmpty();
    }

    /** @param text not blank */
    public Match<T> find(String text) {
        List<T> same = called(text);
        if (same.isEmpty()) {
            same = Placed.of(text).stream()
                    .map(this::within)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return same.size() == 1
                ? new Match<>(Optional.of(same.get(0)), List.of())
                : new Match<>(Optional.empty(), same);
    }

    /** Those of a name that lie where it is said. */
    private List<T> within(Placed placed) {
        return called(placed.name()).stream()
                .filter(one -> places.apply(one).containsAll(placed.places()))
                .toList();
    }

    private List<T> called(String text) {
        List<T> exact = exact(text);
        return exact.isEmpty() ? bracketless.map(index -> index.exact(text)).orElse(exact) : exact;
    }

    private List<T> exact(String text) {
        Name name = reading.apply(text);
        List<Known<T>> same = agreeing(byProper.getOrDefault(name.proper(), List.of()), name);
        if (same.isEmpty() && name.isBare()) {
            Name typed = bareReading.apply(text);
            same = byBare.getOrDefault(typed.proper(), List.of()).stream()
                    .filter(known -> known.name().bare().agrees(typed))
                    .toList();
        }
        return same.stream().map(Known::what).toList();
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
