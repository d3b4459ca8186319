package vn.thiduaso.dashboard.runs.compare;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ChangedRuns;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** UC-045 of runs with more units than are held: what is counted and listed is what the whole comparison says. Small runs stand for great ones. */
class RunPairManyIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));
    private static final String LEFT = "c00000000001";
    private static final String RIGHT = "c00000000002";

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static void publish(Database database) {
        PublishableRun corrected =
                ChangedRuns.closedAgain(ExampleRuns.service766(RIGHT, Period.parse("2026-10"), 3), "c10510900002");
        List<PublishableRun> runs = List.of(
                ExampleRuns.service766(LEFT, Period.parse("2026-10"), 2),
                ChangedRuns.without(corrected, List.of("H21.103")));
        PublishDesk desk =
                new PublishDesk(ExampleRuns.source(runs.toArray(PublishableRun[]::new)), database, Clock.systemUTC());
        runs.forEach(run -> desk.publish(run.head().run(), "Lê Thị Duyệt"));
    }

    private static ComparedRun.Found found(Pairs pairs, String run) {
        return pairs.runs().find(run, Pairs.AUDITOR).orElseThrow();
    }

    private static List<String> both(RunPair pair) {
        return pair.both().map(unit -> unit.row().unit()).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCountAllAndListThoseThatChangeMost(Databases kind) {
        try (Database database = kind.open()) {
            publish(database);
            Pairs pairs = Pairs.of(database);
            RunPair whole = pairs.pair(LEFT, RIGHT, Pairs.AUDITOR);
            RunPair many = pairs.runs().most(found(pairs, LEFT), found(pairs, RIGHT));

            assertThat(many.tally().both()).isEqualTo((int) whole.both().count());
            assertThat(many.tally().scores())
                    .isEqualTo((int) whole.both().filter(UnitPair::changesScore).count());
            assertThat(many.tally().ranks())
                    .isEqualTo((int) whole.both().filter(UnitPair::changesRank).count());
            assertThat(both(many)).containsExactlyElementsOf(both(whole));
            assertThat(Stream.of(0, 3, 6)
                            .flatMap(from -> pairs.runs().changed(many, from, 3).stream())
                            .map(unit -> unit.row().unit()))
                    .containsExactlyElementsOf(both(whole));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhatIsNotThere(Databases kind) {
        try (Database database = kind.open()) {
            publish(database);
            Pairs pairs = Pairs.of(database);
            ComparedRun.Found left = found(pairs, LEFT);
            ComparedRun.Found right = found(pairs, RIGHT);
            RunPairView view = new RunPairDrawing(
                            new RunPairRequest(LEFT, RIGHT, null, null),
                            new RunPairDesk.Chosen(Optional.of(left), Optional.of(right)),
                            List.of(left, right),
                            pairs.runs()::set,
                            VIETNAMESE,
                            Formats.in("vi"))
                    .of(pairs.runs().most(left, right));

            RunPairView.Shown shown = view.shown();
            assertThat(shown.unsplit()).contains("10.000", "thiduaso compare --home … " + LEFT + " " + RIGHT);
            assertThat(shown.tiles())
                    .extracting(RunPairView.Tile::label, RunPairView.Tile::figure)
                    .contains(tuple("Đơn vị ở cả hai đợt", "8"), tuple("Chỉ ở đợt trước", "1"));
            assertThat(shown.groups()).isEmpty();
            assertThat(shown.causes()).isEmpty();
            assertThat(shown.units().csv())
                    .as("not a file with a part of the units")
                    .isEmpty();
            assertThat(shown.units().lines()).isNotEmpty();
        }
    }
}
