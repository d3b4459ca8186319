package vn.thiduaso.dashboard.data;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.improvement.Swing;

/** UC-018 for pages about one unit: what is still doubtful in its figures. */
@Component
public class UnitFlagsDesk {

    private static final Logger LOG = LoggerFactory.getLogger(UnitFlagsDesk.class);

    private final FigureSets sets;
    private final HomeLake home;
    private final UnitAccess access;

    UnitFlagsDesk(FigureSets sets, HomeLake home, UnitAccess access) {
        this.sets = sets;
        this.home = home;
        this.access = access;
    }

    /** Empty for readers who may not see what was found in this unit's figures. A page of what was published must open even when the lake does not. */
    public Optional<UnitFlags> of(String set, Period period, String unit, Actor who, Words words) {
        if (!access.allows(who, Action.SEE_FINDINGS, unit)) {
            return Optional.empty();
        }
        try {
            return Optional.of(sets.toLoad(set, period.toString())
                    .map(about -> flags(about, unit, words))
                    .orElseGet(() -> new UnitFlags(true, List.of(), "")));
        } catch (RuntimeException fault) {
            LOG.error("No findings of {} for {} {}", unit, set, period, fault);
            return Optional.of(new UnitFlags(false, List.of(), ""));
        }
    }

    private UnitFlags flags(FigureSet about, String unit, Words words) {
        Lake lake = home.lake();
        ActLog log = lake.acts().log();
        UnitFlagDrawing drawing = new UnitFlagDrawing(about, log, words);
        return new UnitFlags(
                true,
                counting(lake, about, unit).stream()
                        .filter(finding -> drawing.doubt(finding) != Doubt.CONFIRMED)
                        .sorted(Comparator.comparing(drawing::doubt)
                                .thenComparing(Finding::swing, Swing.DEAREST)
                                .thenComparing(Finding::severity)
                                .thenComparing(Finding::code))
                        .map(drawing::flag)
                        .toList(),
                drawing.page().with("q", unit).text());
    }

    /** Of figures that no later file has replaced, in files that were not sent back. */
    private static List<Finding> counting(Lake lake, FigureSet about, String unit) {
        Map<String, Long> order = lake.standings(about.code(), about.period()).stream()
                .filter(row -> row.state() != State.DRAFT)
                .map(row -> row.submission())
                .collect(Collectors.toMap(row -> row.id(), row -> row.seq(), (first, same) -> first));
        List<Finding> found = lake.findings().of(about.code(), about.period(), unit).stream()
                .filter(finding -> order.containsKey(finding.submission()))
                .toList();
        if (found.isEmpty()) {
            return found;
        }
        Map<Observation.Key, Observation> latest = new HashMap<>();
        lake.observations()
                .between(about.code(), about.period(), List.copyOf(order.keySet()), unit, unit)
                .forEach(figure -> latest.merge(
                        figure.key(),
                        figure,
                        (one, other) -> order.get(one.submission()) < order.get(other.submission()) ? other : one));
        FigureValues values = new FigureValues(latest);
        return found.stream()
                .filter(finding ->
                        finding.code().isEmpty() || values.countsOf(finding.submission(), unit, finding.code(), order))
                .toList();
    }
}
