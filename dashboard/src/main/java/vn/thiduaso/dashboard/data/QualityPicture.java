package vn.thiduaso.dashboard.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.closing.ClosedPeriods;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.improvement.Swing;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;

/**
 * All that the page of doubtful figures is made of.
 *
 * @param findings of files that were not sent back, in figures that no later file has replaced
 * @param files by id
 * @param units that something was found in, as they are in the period, by code
 * @param values of the period
 */
record QualityPicture(
        Lake lake,
        FigureSet about,
        Instant now,
        ActLog log,
        List<Finding> findings,
        Map<String, Submission> files,
        Map<String, UnitRow> units,
        Map<String, Input> inputs,
        FigureValues values) {

    /** Periods looked back at, as checks of a unit's own history usually do. */
    static final int PERIODS = 12;

    QualityPicture {
        findings = List.copyOf(findings);
        files = Map.copyOf(files);
        units = Map.copyOf(units);
        inputs = Map.copyOf(inputs);
    }

    /** @param reach codes of the units this person may see; empty means all of them */
    static QualityPicture of(Lake lake, FigureSet about, Optional<Set<String>> reach, Instant now) {
        CountingFindings counting = CountingFindings.of(
                lake, about, unit -> reach.isEmpty() || reach.get().contains(unit));
        Set<String> found = counting.findings().stream().map(Finding::unit).collect(Collectors.toSet());
        return new QualityPicture(
                lake,
                about,
                now,
                lake.acts().log(),
                counting.findings(),
                counting.files(),
                units(about, lake.units().of(found)),
                inputs(about),
                counting.values());
    }

    private static Map<String, UnitRow> units(FigureSet about, List<UnitRow> rows) {
        return ClosedPeriods.units(about.source().set(), about.period(), rows);
    }

    private static Map<String, Input> inputs(FigureSet about) {
        Map<String, Input> inputs = new HashMap<>();
        about.source().set().nodes().stream()
                .filter(Indicator.class::isInstance)
                .flatMap(node -> ((Indicator) node).inputs().stream())
                .forEach(input -> inputs.put(input.code(), input));
        return inputs;
    }

    Doubt doubt(Finding finding) {
        return log.doubt(finding.subject(about.code(), about.period()));
    }

    /** Unanswered ones first, of these what moves farthest. */
    Comparator<Finding> usualOrder() {
        return Comparator.comparing(this::doubt)
                .thenComparing(Finding::swing, Swing.DEAREST)
                .thenComparing(Finding::severity)
                .thenComparing(Finding::unit)
                .thenComparing(Finding::code);
    }

    /** Figures of some findings in the periods that figures were sent for, oldest first, the chosen one last. */
    Map<Period, FigureValues> history(List<Finding> some) {
        Set<String> codes = some.stream().map(Finding::code).collect(Collectors.toSet());
        Set<String> wanted = some.stream().map(Finding::unit).collect(Collectors.toSet());
        List<Period> periods = new ArrayList<>(about.periods().stream()
                .filter(period -> period.kind() == about.period().kind() && period.compareTo(about.period()) < 0)
                .limit(PERIODS)
                .toList());
        Collections.reverse(periods);
        Map<Period, FigureValues> history = new LinkedHashMap<>();
        periods.forEach(period -> history.put(period, FigureValues.of(lake, about.code(), period, codes, wanted)));
        history.put(about.period(), values);
        return history;
    }

    /** Units that are ranked with one: of its group, or of its kind where it has none. */
    List<String> peers(String unit) {
        UnitRow own = units.get(unit);
        return own == null
                ? List.of()
                : units(about, lake.units().all()).values().stream()
                        .filter(row -> row.group().equals(own.group())
                                && (!own.group().isEmpty() || row.kind().equals(own.kind())))
                        .map(UnitRow::unit)
                        .sorted()
                        .toList();
    }
}
