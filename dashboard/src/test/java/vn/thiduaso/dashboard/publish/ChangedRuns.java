package vn.thiduaso.dashboard.publish;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.HomeLake;

/** Runs of {@link ExampleRuns} with something else about them. */
public final class ChangedRuns {

    private ChangedRuns() {}

    /** The same closed again: another closing, some days later. */
    public static PublishableRun closedAgain(PublishableRun run, String closing) {
        Changed head = new Changed(run.head());
        head.closing = closing;
        head.closedAt = Instant.parse("2026-10-20T00:00:00Z");
        head.created = Instant.parse("2026-10-21T00:00:00Z");
        return head.of(run);
    }

    /** The same made by another engine. */
    public static PublishableRun ofEngine(PublishableRun run, String engine) {
        Changed head = new Changed(run.head());
        head.engine = engine;
        return head.of(run);
    }

    /** The same by another text of its set, as the hash of that says. */
    public static PublishableRun ofText(PublishableRun run, String sha256) {
        Changed head = new Changed(run.head());
        head.indexSetSha256 = sha256;
        return head.of(run);
    }

    /** The same with each unit once more, under another code. */
    public static PublishableRun twice(PublishableRun run) {
        List<PublishableRun.Unit> units = new ArrayList<>();
        run.units().forEach(unit -> {
            units.add(unit);
            units.add(unit(unit, "B." + unit.unit(), unit.kind(), 0));
        });
        Changed head = new Changed(run.head());
        head.units = units.size();
        head.ranked = 2 * head.ranked;
        return head.of(run).withUnits(units);
    }

    /** The same without some of its units. */
    public static PublishableRun without(PublishableRun run, List<String> units) {
        List<PublishableRun.Unit> kept = new ArrayList<>();
        run.units().forEach(unit -> {
            if (!units.contains(unit.unit())) {
                kept.add(unit);
            }
        });
        Changed head = new Changed(run.head());
        head.units = kept.size();
        head.ranked =
                (int) kept.stream().filter(unit -> unit.rank().isPresent()).count();
        return head.of(run).withUnits(kept);
    }

    /** A head of which some parts are otherwise. */
    private static final class Changed {

        private final PublishableRun.Head before;
        private String indexSetSha256;
        private String closing;
        private Instant closedAt;
        private int units;
        private int ranked;
        private Instant created;
        private String engine;

        private Changed(PublishableRun.Head before) {
            this.before = before;
            indexSetSha256 = before.indexSetSha256();
            closing = before.closing();
            closedAt = before.closedAt();
            units = before.units();
            ranked = before.ranked();
            created = before.created();
            engine = before.engine();
        }

        private PublishableRun of(PublishableRun run) {
            PublishableRun.Head head = new PublishableRun.Head(
                    before.run(),
                    indexSetSha256,
                    before.indexSetYaml(),
                    before.illustrative(),
                    before.period(),
                    closing,
                    closedAt,
                    before.closedBy(),
                    units,
                    ranked,
                    created,
                    engine,
                    before.manifest(),
                    before.manifestSha256());
            return new PublishableRun(head, run.indexSet(), run.files(), run.others(), run.binding(), run.units());
        }
    }

    /** The same with each unit as another one. */
    public static PublishableRun eachUnit(PublishableRun run, UnaryOperator<PublishableRun.Unit> change) {
        List<PublishableRun.Unit> units = new ArrayList<>();
        run.units().forEach(unit -> units.add(change.apply(unit)));
        return run.withUnits(units);
    }

    /** The same unit by another code, of another kind, or with so much more of the score. */
    public static PublishableRun.Unit unit(PublishableRun.Unit unit, String code, String kind, double more) {
        return new PublishableRun.Unit(
                code,
                unit.name(),
                kind,
                unit.group(),
                unit.score().isEmpty()
                        ? unit.score()
                        : OptionalDouble.of(unit.score().getAsDouble() + more),
                unit.rank(),
                unit.reason(),
                unit.level(),
                unit.coverage(),
                unit.official(),
                unit.officialRank(),
                unit.nodes(),
                unit.cells(),
                unit.earlier());
    }

    /** The home of a lake, as pages ask it. */
    public static HomeRuns home(HomeLake lake, Database database) {
        return new HomeRuns(lake, database, new RunQueries(database), Clock.systemUTC());
    }
}
