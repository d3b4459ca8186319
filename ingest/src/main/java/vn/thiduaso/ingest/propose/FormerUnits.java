package vn.thiduaso.ingest.propose;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.match.Brackets;
import vn.thiduaso.ingest.match.NameIndex;
import vn.thiduaso.ingest.match.UnitPlaces;

/**
 * Names that units of the period have at other times, and units that went into them: what such a name means now is suggested with the reason, never taken.
 * Not safe for several threads.
 */
final class FormerUnits {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Collection<UnitRow> rows;
    private final Map<String, UnitRow> now;
    private final LocalDate first;
    private @Nullable NameIndex<UnitRow> names;

    /**
     * @param rows units of any time
     * @param now those of the period, by code
     * @param first day of the period
     */
    FormerUnits(Collection<UnitRow> rows, Map<String, UnitRow> now, LocalDate first) {
        Set<UnitRow> present = new HashSet<>(now.values());
        this.rows = rows.stream().filter(row -> !present.contains(row)).toList();
        this.now = now;
        this.first = first;
    }

    /** The units of the period that a name, or a code, of another time means; empty when it is none. */
    List<Suggestion> suggestions(String text) {
        if (rows.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        List<UnitRow> coded =
                rows.stream().filter(row -> row.unit().equals(text)).toList();
        List<UnitRow> called = coded.isEmpty() ? called(text) : coded;
        Map<String, Suggestion> found = new LinkedHashMap<>();
        called.stream()
                .sorted(Comparator.comparing(UnitRow::validTo).reversed().thenComparing(UnitRow::unit))
                .flatMap(row -> heirs(row, "", new HashSet<>()).stream())
                .forEach(one -> found.putIfAbsent(one.answer(), one));
        return List.copyOf(found.values());
    }

    private List<UnitRow> called(String text) {
        NameIndex<UnitRow> index = names;
        if (index == null) {
            index = NameIndex.ofUnits(
                    rows, UnitRow::name, new UnitPlaces(code -> Optional.ofNullable(now.get(code)))::of);
            names = index;
        }
        List<UnitRow> found = all(index.find(text));
        return found.isEmpty() ? all(index.find(Brackets.without(text))) : found;
    }

    private static List<UnitRow> all(NameIndex.Match<UnitRow> match) {
        return match.found().map(List::of).orElse(match.several());
    }

    /** @param why what led to the unit */
    private List<Suggestion> heirs(UnitRow row, String why, Set<String> seen) {
        if (now.containsKey(row.unit())) {
            return List.of(suggestion(row.unit(), join(why, renamed(row))));
        }
        boolean ended = row.validTo().isBefore(first);
        if (!ended || !seen.add(row.unit())) {
            return List.of();
        }
        String went = join(why, went(row));
        List<Suggestion> heirs = new ArrayList<>();
        for (String code : row.successors()) {
            if (now.containsKey(code)) {
                heirs.add(suggestion(code, went));
            } else {
                last(code).ifPresent(next -> heirs.addAll(heirs(next, went, seen)));
            }
        }
        return heirs;
    }

    private Suggestion suggestion(String code, String why) {
        return new Suggestion(
                code, Optional.ofNullable(now.get(code)).orElseThrow().name(), why, 0);
    }

    private static String join(String before, String why) {
        return before.isEmpty() ? why : before + "; " + why;
    }

    private String renamed(UnitRow row) {
        return row.validTo().isBefore(first)
                ? "tên cũ “%s”, dùng đến ngày %s".formatted(row.name(), DAY.format(row.validTo()))
                : "“%s” là tên của đơn vị này ở thời gian khác".formatted(row.name());
    }

    private String went(UnitRow row) {
        String into = row.successors().stream()
                .map(code -> "“%s”".formatted(name(code)))
                .collect(Collectors.joining(", "));
        return "“%s” đã %s %s từ ngày %s"
                .formatted(
                        row.name(),
                        row.successors().size() == 1 ? "sáp nhập vào" : "chia tách vào",
                        into,
                        DAY.format(row.validTo().plusDays(1)));
    }

    private String name(String code) {
        return Stream.concat(Stream.ofNullable(now.get(code)), last(code).stream())
                .findFirst()
                .map(UnitRow::name)
                .orElse(code);
    }

    /** A unit as it was last. */
    private Optional<UnitRow> last(String code) {
        return rows.stream().filter(row -> row.unit().equals(code)).max(Comparator.comparing(UnitRow::validTo));
    }
}
