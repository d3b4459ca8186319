package vn.thiduaso.dashboard.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.closing.ClosedPeriods;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;

/**
 * All that the page of doubtful figures is made of.
 *
 * @param findings of files that were not sent back, in figures that no later file has replaced
 * @param files by id
 * @param units of the period, by code
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
        Map<String, Submission> files = lake.standings(about.code(), about.period()).stream()
                .filter(row -> row.state() != State.DRAFT)
                .map(StandingSubmission::submission)
                .collect(Collectors.toMap(Submission::id, row -> row, (first, same) -> first));
        List<Finding> found = lake.findings().of(about.code(), about.period()).stream()
                .filter(finding -> files.containsKey(finding.submission()))
                .filter(finding -> reach.isEmpty() || reach.get().contains(finding.unit()))
                .toList();
        Set<String> codes = found.stream().map(Finding::code).collect(Collectors.toSet());
        FigureValues values = FigureValues.of(lake, about.code(), about.period(), codes, Set.of());
        Map<String, Long> order = files.values().stream().collect(Collectors.toMap(Submission::id, Submission::seq));
        return new QualityPicture(
                lake,
                about,
                now,
                lake.acts().log(),
                found.stream()
                        .filter(finding -> finding.code().isEmpty()
                                || values.countsOf(finding.submission(), finding.unit(), finding.code(), order))
                        .toList(),
                files,
                ClosedPeriods.units(
                        about.source().set(), about.period(), lake.units().all()),
                inputs(about),
                values);
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
                : units.values().stream()
                        .filter(row -> row.group().equals(own.group())
                                && (!own.group().isEmpty() || row.kind().equals(own.kind())))
                        .map(UnitRow::unit)
                        .sorted()
                        .toList();
    }
}
