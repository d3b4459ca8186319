package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;

/**
 * Ratios whose numerator and denominator, and perhaps percentage, stand in rows of their own: what a unit sends for one is put together when the table ends.
 * Nothing else waits.
 */
final class JoinedRows {

    private final SetFigures set;
    private final Set<String> codes;
    private final Map<List<String>, RowEntries.Sent> waiting = new LinkedHashMap<>();
    private final List<RowEntries.Sent> full = new ArrayList<>();

    /** @param indicators what rows call figures, and parts of them */
    JoinedRows(Aliases indicators, SetFigures set) {
        this.set = set;
        codes = indicators.written().values().stream()
                .map(PartCode::of)
                .filter(one -> one.part().isPresent())
                .map(PartCode::code)
                .collect(Collectors.toSet());
    }

    /** What can go on at once; empty when it waits for the other rows of its ratio. */
    Optional<RowEntries.Sent> pass(RowEntries.Sent sent) {
        Entry entry = sent.entry();
        String code = codes.isEmpty() ? "" : set.code(entry.code().means());
        if (!codes.contains(code)) {
            return Optional.of(sent);
        }
        List<String> key = List.of(entry.unit().means(), code, entry.period().means());
        RowEntries.Sent before = waiting.get(key);
        if (before == null) {
            waiting.put(key, sent);
        } else if (haveTheSamePart(before.entry(), entry) || contradict(before.entry(), entry)) {
            // the same twice, or two states of one figure: for the checks to see
            full.add(before);
            waiting.put(key, sent);
        } else {
            waiting.put(key, joined(before, sent));
        }
        return Optional.empty();
    }

    private static boolean haveTheSamePart(Entry one, Entry other) {
        return one.figures().stream()
                .anyMatch(figure -> other.figures().stream().anyMatch(second -> second.part() == figure.part()));
    }

    private static boolean contradict(Entry one, Entry other) {
        return differ(one.state(), other.state()) || differ(one.flag(), other.flag());
    }

    private static boolean differ(Cell one, Cell other) {
        return !one.isBlank() && !other.isBlank() && !one.means().equals(other.means());
    }

    private static RowEntries.Sent joined(RowEntries.Sent one, RowEntries.Sent other) {
        Entry first = one.entry();
        Entry second = other.entry();
        Map<Part, Mode> modes = new EnumMap<>(Part.class);
        modes.putAll(one.modes());
        modes.putAll(other.modes());
        return new RowEntries.Sent(
                new Entry(
                        first.sheet(),
                        first.unit(),
                        first.code(),
                        first.period(),
                        Stream.concat(first.figures().stream(), second.figures().stream())
                                .toList(),
                        either(first.state(), second.state()),
                        either(first.flag(), second.flag()),
                        both(first.evidence(), second.evidence()),
                        first.stray().or(second::stray)),
                modes);
    }

    private static Cell either(Cell one, Cell other) {
        return one.isBlank() ? other : one;
    }

    private static Cell both(Cell one, Cell other) {
        return differ(one, other)
                ? Cell.text(one.row(), one.column(), one.text() + "; " + other.text())
                : either(one, other);
    }

    /** What waited, at the end of the table. */
    List<RowEntries.Sent> rest() {
        return Stream.concat(full.stream(), waiting.values().stream()).toList();
    }
}
