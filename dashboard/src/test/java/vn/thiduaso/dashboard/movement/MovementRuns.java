package vn.thiduaso.dashboard.movement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.missing.CellState;

/** Runs of the illustrative set over two offices, a hamlet and a school, in which every ratio of a unit is the one the test says. */
public final class MovementRuns {

    /** Offices, by size: the first is three times the second. */
    public static final String LARGE = "PT.CQ01";

    public static final String SMALL = "PT.CQ02";
    public static final String HAMLET = "PT.AP01";
    public static final String SCHOOL = "PT.TH01";
    private static final List<String> UNITS = List.of(LARGE, SMALL, HAMLET, SCHOOL);
    private static final Map<String, String> KINDS =
            Map.of(LARGE, "agency", SMALL, "agency", HAMLET, "hamlet", SCHOOL, "school");

    private MovementRuns() {}

    /** Three quarters, the last of which is the best; the small office is always twenty behind, the school sent nothing. */
    public static void publish(Database database) {
        new PublishDesk(
                        ExampleRuns.source(
                                run("a00000000041", "2026-Q1", 60),
                                run("a00000000042", "2026-Q2", 80),
                                run("a00000000043", "2026-Q3", 90)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("A");
    }

    /** Quarters of 2025 to the first of 2028: the first has all that can be, the others 90 of a hundred. */
    static void publishThirteen(Database database) {
        List<PublishableRun> runs = new ArrayList<>();
        Period period = Period.parse("2025-Q1");
        while (runs.size() < 13) {
            runs.add(run("b%011d".formatted(runs.size()), period.toString(), runs.isEmpty() ? 100 : 90));
            period = Period.of(Period.Kind.QUARTER, period.lastDay().plusDays(1));
        }
        new PublishDesk(ExampleRuns.source(runs.toArray(PublishableRun[]::new)), database, Clock.systemUTC())
                .publishAllNew("A");
    }

    /** @param percent of the large office and the hamlet */
    static PublishableRun run(String id, String period, int percent) {
        PublishableRun base = ExampleRuns.phuTan(id, Period.parse(period), 4);
        List<PublishableRun.Unit> units = new ArrayList<>();
        Iterator<PublishableRun.Unit> as = base.units().iterator();
        UNITS.forEach(code -> units.add(unit(as.next(), code, base.indexSet(), percent)));
        return new PublishableRun(
                head(base.head(), units), base.indexSet(), base.files(), base.others(), base.binding(), units);
    }

    private static PublishableRun.Head head(PublishableRun.Head of, List<PublishableRun.Unit> units) {
        return new PublishableRun.Head(
                of.run(),
                of.indexSetSha256(),
                of.indexSetYaml(),
                of.illustrative(),
                of.period(),
                of.closing(),
                of.closedAt(),
                of.closedBy(),
                units.size(),
                (int) units.stream().filter(unit -> unit.rank().isPresent()).count(),
                of.created(),
                of.engine(),
                of.manifest(),
                of.manifestSha256());
    }

    private static PublishableRun.Unit unit(PublishableRun.Unit as, String code, IndexSet set, int percent) {
        return new PublishableRun.Unit(
                code,
                "Đơn vị " + code,
                KINDS.get(code),
                Optional.of("Khối"),
                as.score(),
                as.rank(),
                as.reason(),
                as.level(),
                as.coverage(),
                as.official(),
                as.officialRank(),
                as.nodes(),
                code.equals(SCHOOL) ? List.of() : cells(set, code, percent),
                as.earlier());
    }

    private static List<PublishableRun.Cell> cells(IndexSet set, String code, int percent) {
        int size = code.equals(LARGE) ? 300 : 100;
        int share = code.equals(SMALL) ? percent - 20 : percent;
        List<PublishableRun.Cell> cells = new ArrayList<>();
        for (Slot slot : set.slots()) {
            boolean ratio = set.findSlot(slot.code(), Part.NUMERATOR).isPresent();
            switch (slot.part()) {
                case NUMERATOR -> cells.add(cell(slot, size * share / 100.0, code));
                case DENOMINATOR -> cells.add(cell(slot, size, code));
                case VALUE -> {
                    if (!ratio) {
                        cells.add(cell(slot, code.equals(SMALL) ? 0 : 1, code));
                    }
                }
                case OFFICIAL, OFFICIAL_RANK -> {
                    // nobody published points of these
                }
            }
        }
        return cells;
    }

    private static PublishableRun.Cell cell(Slot slot, double figure, String code) {
        return new PublishableRun.Cell(
                slot.index(),
                CellState.VALUE.code(),
                OptionalDouble.of(figure),
                Optional.of(new PublishableRun.Source(
                        "5f1c2b3a4d5e6f70",
                        "Bang",
                        "B" + (slot.index() + 4),
                        code + " " + Math.round(figure),
                        Optional.empty())));
    }
}
