package vn.thiduaso.ingest.propose;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.match.Brackets;
import vn.thiduaso.ingest.match.Fold;
import vn.thiduaso.ingest.match.Likeness;
import vn.thiduaso.ingest.match.NameIndex;
import vn.thiduaso.ingest.match.Placed;
import vn.thiduaso.ingest.match.UnitPlaces;

/** Which unit a text names: for certain, or perhaps. Not safe for several threads. */
final class UnitGuess {

    private static final double LEAST = 0.4;
    private static final int SHOWN = 4;
    /** How alike a name is to one that has all its words. */
    private static final double WITHIN = 0.8;
    /** How alike a name may be at most that is another unit's of another time: such a one is not told apart by likeness. */
    private static final double FORMER = 0.5;
    /** How much less names are alike that have other numbers: "số 1" and "số 2" are two schools. */
    private static final double OTHER_NUMBER = 0.7;

    /** How alike a name may be at most of a unit that lies elsewhere. */
    private static final double ELSEWHERE = 0.5;

    private static final Pattern NUMBERED = Pattern.compile("\\bso (?=\\d)");
    private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");
    private static final Pattern DIGITS = Pattern.compile("0*(\\d+)");

    private final Map<String, UnitRow> byCode;
    private final NameIndex<UnitRow> names;
    private final UnitPlaces places;
    private final FormerUnits former;
    private final WordWeights weights;
    private final Map<String, NameIndex.Match<UnitRow>> found = new HashMap<>();
    private final Map<String, List<Suggestion>> near = new HashMap<>();
    private final Map<UnitRow, Ready> ready = new IdentityHashMap<>();
    private final Map<UnitRow, Set<String>> placesOf = new IdentityHashMap<>();

    /**
     * @param units those the index set applies to, as they are in the period
     * @param anyTime these and those of other times
     * @param first day of the period
     */
    UnitGuess(Collection<UnitRow> units, Collection<UnitRow> anyTime, LocalDate first) {
        byCode = units.stream().collect(Collectors.toMap(UnitRow::unit, row -> row, (a, b) -> b));
        Map<String, UnitRow> all = anyTime.stream().collect(Collectors.toMap(UnitRow::unit, row -> row, (a, b) -> b));
        places = new UnitPlaces(code -> Optional.ofNullable(byCode.getOrDefault(code, all.get(code))));
        names = NameIndex.ofUnits(byCode.values(), UnitRow::name, places::of);
        weights = new WordWeights(
                byCode.values().stream()
                        .map(unit -> Brackets.without(unit.name()))
                        .toList(),
                UnitGuess::words);
        former = new FormerUnits(anyTime, byCode, first);
    }

    /** Whether no unit is known, so that any text may be one. */
    boolean isEmpty() {
        return byCode.isEmpty();
    }

    /** The code of a unit that a text is for certain, or as good as: it is asked about all the same. */
    Optional<String> like(String text) {
        return certain(text).or(() -> Question.sure(suggestions(text)).map(Suggestion::answer));
    }

    /** The code of a unit that stands out among those a text is like, or that it meant at another time: enough to tell what a column holds, not what a row is of. */
    Optional<String> perhaps(String text) {
        return certain(text)
                .or(() -> Question.likely(suggestions(text)).map(Suggestion::answer))
                .or(() -> former.suggestions(text).stream().findFirst().map(Suggestion::answer));
    }

    /** The name of a unit of the period; empty when there is none of this code. */
    Optional<String> name(String code) {
        return Optional.ofNullable(byCode.get(code)).map(UnitRow::name);
    }

    /** The units of the period that a name or a code of another time means, with the reason. */
    List<Suggestion> ofFormer(String text) {
        return former.suggestions(text);
    }

    /** Whether texts are names of units: most of them are like some, and what the others are is asked. */
    boolean areNamed(List<String> texts) {
        long like = texts.stream().filter(text -> perhaps(text).isPresent()).count();
        return !isEmpty() && 2 * like >= texts.size();
    }

    /** The code of a unit that a text is for certain: what the checks take it for. */
    Optional<String> certain(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return byCode.containsKey(text)
                ? Optional.of(text)
                : match(text).found().map(UnitRow::unit);
    }

    private NameIndex.Match<UnitRow> match(String text) {
        return found.computeIfAbsent(text, names::find);
    }

    /** The units that are called so, when there are several; else what the name meant at another time, and those whose names are alike, best first. */
    List<Suggestion> suggestions(String text) {
        List<UnitRow> several = match(text).several();
        if (!several.isEmpty()) {
            return several.stream()
                    .sorted(Comparator.comparing(UnitRow::unit))
                    .map(unit -> new Suggestion(unit.unit(), unit.name(), "cùng tên", 0))
                    .toList();
        }
        return near.computeIfAbsent(text, this::formerAndNear);
    }

    private List<Suggestion> formerAndNear(String text) {
        List<Suggestion> first = former.suggestions(text);
        return first.isEmpty() ? near(text) : Suggestion.before(first, near(text), FORMER);
    }

    private List<Suggestion> near(String text) {
        Asked asked = new Asked(text);
        return byCode.values().stream()
                .map(unit -> new Suggestion(unit.unit(), unit.name(), "tên gần giống", asked.to(unit)))
                .filter(near -> near.nearness() >= LEAST)
                .sorted(Comparator.comparingDouble(Suggestion::nearness)
                        .reversed()
                        .thenComparing(Suggestion::answer))
                .limit(SHOWN)
                .toList();
    }

    /** A text that is no unit's name, and the ways to part it into a name and where it lies. */
    private final class Asked {

        private final Ready whole;
        private final Map<Placed, Ready> parted = new LinkedHashMap<>();
        private final boolean isPlaced;

        Asked(String text) {
            whole = ready(text);
            Placed.of(text).forEach(way -> parted.put(way, ready(way.name())));
            isPlaced = parted.keySet().stream()
                    .anyMatch(way -> way.province() || byCode.values().stream().anyMatch(unit -> lies(unit, way)));
        }

        /** Of a name that says where it lies the name alone is compared; a unit that lies elsewhere may be suggested, never taken. */
        double to(UnitRow unit) {
            Ready known = ready.computeIfAbsent(unit, row -> ready(row.name()));
            double alike = isPlaced ? 0 : whole.to(known);
            for (Map.Entry<Placed, Ready> way : parted.entrySet()) {
                double most = isPlaced && !lies(unit, way.getKey()) ? ELSEWHERE : 1;
                alike = Math.max(alike, Math.min(most, way.getValue().to(known)));
            }
            return alike;
        }

        private boolean lies(UnitRow unit, Placed way) {
            return placesOf.computeIfAbsent(unit, places::of).containsAll(way.places());
        }
    }

    /** The words of a name, those in capitals spelled out; {@code số 1} is {@code 1}. */
    private static String words(String name) {
        String bare = Fold.bare(Fold.of(Abbreviations.ofUnit(name)));
        return ZEROS.matcher(NUMBERED.matcher(bare).replaceAll("")).replaceAll("");
    }

    private Ready ready(String name) {
        return ready(name, UnitNumber.inDigits(name).map(digits -> ready(digits, Optional.empty())));
    }

    private Ready ready(String name, Optional<Ready> inDigits) {
        return new Ready(
                name,
                DIGITS.matcher(name).results().map(found -> found.group(1)).collect(Collectors.joining(" ")),
                Likeness.unitName(name),
                Likeness.unitName(Abbreviations.ofUnit(name)),
                Initials.of(name),
                List.of(words(Brackets.without(name)).split(" ")),
                weights.weigh(Brackets.without(name)),
                inDigits);
    }

    /**
     * A name as it is written, and with its short words spelled out.
     *
     * @param inDigits the same where its number is written in words or as a Roman one
     */
    private record Ready(
            String name,
            String number,
            Likeness.UnitName written,
            Likeness.UnitName spelledOut,
            Initials initials,
            List<String> words,
            WordWeights.Weighed weighed,
            Optional<Ready> inDigits) {

        Ready {
            words = List.copyOf(words);
        }

        /** The likeness to a name; of two numbers that are written in different ways that of the numbers. */
        double to(Ready known) {
            if (number.isEmpty() && !known.number.isEmpty() && inDigits.isPresent()) {
                return inDigits.get().plainly(known);
            }
            if (!number.isEmpty() && known.number.isEmpty() && known.inDigits.isPresent()) {
                return plainly(known.inDigits.get());
            }
            return inDigits.isPresent() && known.inDigits.isPresent()
                    ? Math.max(plainly(known), inDigits.get().plainly(known.inDigits.get()))
                    : plainly(known);
        }

        /** The greatest likeness of these, and of the name with short words spelled out as the other has them. */
        private double plainly(Ready known) {
            double alike = Math.max(
                    weighed.to(known.weighed), Math.max(written.to(known.written), spelledOut.to(known.spelledOut)));
            if (Initials.isShort(name)) {
                alike = Math.max(
                        alike,
                        Likeness.unitName(known.initials.spelledOut(name)).to(known.written));
            }
            if (isWithin(known)) {
                alike = Math.max(alike, WITHIN);
            }
            boolean other = !number.isEmpty() && !known.number.isEmpty() && !number.equals(known.number);
            return other ? OTHER_NUMBER * alike : alike;
        }

        /** Whether a name has all these words in this order: "Hội Phụ nữ" is "Hội Liên hiệp Phụ nữ xã", unless another has them too. */
        private boolean isWithin(Ready known) {
            int at = 0;
            for (String word : known.words) {
                at += at < words.size() && words.get(at).equals(word) ? 1 : 0;
            }
            return words.size() > 1 && at == words.size();
        }
    }
}
