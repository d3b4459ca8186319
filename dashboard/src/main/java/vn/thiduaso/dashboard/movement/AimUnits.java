package vn.thiduaso.dashboard.movement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.Figure;

/**
 * One page of the units that are asked for an aim, each with its own figure.
 *
 * @param count of all pages
 */
record AimUnits(List<Own> rows, int page, int pages, int count) {

    /** Units on one page. */
    static final int PAGE = 50;

    AimUnits {
        rows = List.copyOf(rows);
    }

    /** A unit with its own figure. */
    record Own(UnitReadings unit, Figure figure) {}

    /** A page of some units that are all there: the furthest from the goal first, then those without a figure. */
    static AimUnits of(Aim aim, List<UnitReadings> units, int asked) {
        List<Own> all = units.stream()
                .flatMap(unit -> own(aim, unit))
                .sorted(Comparator.comparing((Own own) -> !own.figure().isThere())
                        .thenComparing(own -> aim.goal().share(own.figure().value())))
                .toList();
        ListPart<Own> part = ListPart.of(all, asked, PAGE);
        return new AimUnits(part.rows(), part.page(), part.pages(), all.size());
    }

    /**
     * @param part codes of the page, in order
     * @param units those of the page, in any order
     */
    static AimUnits of(Aim aim, ListPart<String> part, int count, List<UnitReadings> units) {
        Map<String, UnitReadings> byCode =
                units.stream().collect(Collectors.toMap(UnitReadings::unit, Function.identity()));
        return new AimUnits(
                part.rows().stream()
                        .map(byCode::get)
                        .filter(Objects::nonNull)
                        .flatMap(unit -> own(aim, unit))
                        .toList(),
                part.page(),
                part.pages(),
                count);
    }

    private static Stream<Own> own(Aim aim, UnitReadings unit) {
        return Standings.ofUnit(aim, unit).map(figure -> new Own(unit, figure)).stream();
    }
}
