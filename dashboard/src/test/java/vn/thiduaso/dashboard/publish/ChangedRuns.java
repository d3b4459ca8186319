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
        PublishableRun.Head head = run.head();
        return withHead(
                run,
                new PublishableRun.Head(
                        head.run(),
                        head.indexSetSha256(),
                        head.indexSetYaml(),
                        head.illustrative(),
                        head.period(),
                        closing,
                        Instant.parse("2026-10-20T00:00:00Z"),
                        head.closedBy(),
                        head.units(),
                        head.ranked(),
                        Instant.parse("2026-10-21T00:00:00Z"),
                        head.engine(),
                        head.manifest(),
                        head.manifestSha256()));
    }

    /** The same made by another engine. */
    public static PublishableRun ofEngine(PublishableRun run, String engine) {
        PublishableRun.Head head = run.head();
        return withHead(
                run,
                new PublishableRun.Head(
                        head.run(),
                        head.indexSetSha256(),
                        head.indexSetYaml(),
                        head.illustrative(),
                        head.period(),
                        head.closing(),
                        head.closedAt(),
                        head.closedBy(),
                        head.units(),
                        head.ranked(),
                        head.created(),
                        engine,
                        head.manifest(),
                        head.manifestSha256()));
    }

    private static PublishableRun withHead(PublishableRun run, PublishableRun.Head head) {
        return new PublishableRun(head, run.indexSet(), run.files(), run.others(), run.binding(), run.units());
    }

    /** The same without some of its units. */
    public static PublishableRun without(PublishableRun run, List<String> units) {
        List<PublishableRun.Unit> kept = new ArrayList<>();
        run.units().forEach(unit -> {
            if (!units.contains(unit.unit())) {
                kept.add(unit);
            }
        });
        PublishableRun.Head head = run.head();
        int ranked = (int) kept.stream().filter(unit -> unit.rank().isPresent()).count();
        return withHead(
                        run,
                        new PublishableRun.Head(
                                head.run(),
                                head.indexSetSha256(),
                                head.indexSetYaml(),
                                head.illustrative(),
                                head.period(),
                                head.closing(),
                                head.closedAt(),
                                head.closedBy(),
                                kept.size(),
                                ranked,
                                head.created(),
                                head.engine(),
                                head.manifest(),
                                head.manifestSha256()))
                .withUnits(kept);
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
