package vn.thiduaso.dashboard.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Lake;
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
                CountingFindings.ofUnit(lake, about, unit).findings().stream()
                        .filter(finding -> drawing.doubt(finding) != Doubt.CONFIRMED)
                        .sorted(Comparator.comparing(drawing::doubt)
                                .thenComparing(Finding::swing, Swing.DEAREST)
                                .thenComparing(Finding::severity)
                                .thenComparing(Finding::code))
                        .map(drawing::flag)
                        .toList(),
                drawing.page().with("q", unit).text());
    }
}
