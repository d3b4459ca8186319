package vn.thiduaso.dashboard.runs.compare;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ChangedRuns;
import vn.thiduaso.dashboard.publish.LookingRuns;
import vn.thiduaso.dashboard.runs.compare.RunPair.Unsplit;
import vn.thiduaso.dashboard.security.RefusedException;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.comparison.Cause;
import vn.thiduaso.scoring.comparison.Causes;
import vn.thiduaso.scoring.kernel.UnitHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UC-045 on H2 and on PostgreSQL: runs of a real lake that look back and at each other, one of them not published. */
class RunPairLakeIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));
    /** One unit of the second digit, and two of the fourth. */
    private static final BigDecimal MOST_ROUNDING = new BigDecimal("0.0102");

    @TempDir
    static Path folder;

    private static final Map<Databases, Database> OPEN = new EnumMap<>(Databases.class);
    private static LookingRuns.Ids looking;
    private static HomeLake lake;

    @BeforeAll
    static void publish() {
        for (Databases kind : Databases.values()) {
            OPEN.put(kind, kind.open());
        }
        looking = LookingRuns.publish(List.copyOf(OPEN.values()), folder);
        lake = new HomeLake(LakeSettings.embedded(folder));
    }

    @AfterAll
    static void close() {
        OPEN.values().forEach(Database::close);
        lake.close();
    }

    /** By kind, for a parameter that can be closed is closed after each test. */
    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Database database(Databases kind) {
        return Objects.requireNonNull(OPEN.get(kind));
    }

    private static RunPair pair(Databases kind, String left, String right) {
        return Pairs.of(database(kind)).pair(left, right, Pairs.AUDITOR);
    }

    /** Runs of this engine that fill gaps from earlier periods: recomputed to the last digit, so that nothing but rounding is left. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldSplitEveryDifferenceOfPublishedScoresExactly(Databases kind) {
        RunPair pair = pair(kind, looking.lookedBefore(), looking.looking());

        assertThat(pair.unsplit()).isEqualTo(Unsplit.NO);
        assertThat(pair.units()).hasSize(12);
        int split = 0;
        for (UnitPair unit : pair.units()) {
            if (unit.difference() != null) {
                Causes causes = unit.causes().orElseThrow();
                assertThat(causes.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(unit.difference());
                assertThat(causes.part(Cause.ENGINE)).isEqualByComparingTo(BigDecimal.ZERO);
                assertThat(causes.part(Cause.ROUNDING).abs()).isLessThanOrEqualTo(MOST_ROUNDING);
                split++;
            }
        }
        assertThat(split).isGreaterThan(8);
        assertThat(pair.moved(Cause.DATA)).isPositive();
        assertThat(pair.moved(Cause.PEERS)).isPositive();
        assertThat(pair.moved(Cause.RULES)).isZero();
    }

    /** The same figures, measured by the units of another run: nothing else can have moved a score. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldFindTheSampleToBeTheOnlyCauseWhereNothingElseDiffers(Databases kind) {
        RunPair pair = pair(kind, looking.looking(), looking.both());

        assertThat(pair.unsplit()).isEqualTo(Unsplit.NO);
        assertThat(pair.isCorrection()).isFalse();
        assertThat(pair.values()).isEmpty();
        assertThat(pair.moved(Cause.DATA)).isZero();
        assertThat(pair.moved(Cause.PEERS)).isPositive();
        RunPairView.Shown shown = Pairs.of(database(kind))
                .desk()
                .view(new RunPairRequest(looking.looking(), looking.both(), null, null), Pairs.AUDITOR, VIETNAMESE)
                .shown();
        assertThat(shown.inputs().stream().filter(RunPairView.Input::differs))
                .extracting(RunPairView.Input::what)
                .containsExactly("Mẫu để so các đơn vị");
    }

    /** The run of 2024 that one of 2025 is measured by was never published. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhenTheSampleIsNotHere(Databases kind) {
        Pairs pairs = Pairs.of(database(kind), lake);
        String draft = draft(pairs);

        RunPair pair = pairs.pair(draft, looking.bound(), Pairs.OFFICER);

        assertThat(pair.unsplit()).isEqualTo(Unsplit.SAMPLE);
        assertThat(pair.units()).hasSize(12);
        assertThat(pair.units()).allMatch(unit -> unit.causes().isEmpty());
        RunPairView view =
                pairs.desk().view(new RunPairRequest(draft, looking.bound(), null, null), Pairs.OFFICER, VIETNAMESE);
        assertThat(view.shown().unsplit()).contains("mẫu của đợt chấm khác");
        assertThat(view.shown().causes()).isEmpty();
        assertThat(view.sides()).extracting(RunPairView.Side::state).containsExactly("draft", "published");
    }

    private static String draft(Pairs pairs) {
        return pairs.runs().all(Pairs.OFFICER).stream()
                .filter(ComparedRun.Found::isDraft)
                .map(ComparedRun.Found::run)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowDraftsToWhoeverMayPublishOnly(Databases kind) {
        Pairs pairs = Pairs.of(database(kind), lake);
        String draft = draft(pairs);
        RunPairRequest asked = new RunPairRequest(draft, looking.bound(), null, null);

        assertThatThrownBy(() -> pairs.desk().view(asked, Pairs.AUDITOR, VIETNAMESE))
                .isInstanceOf(NotFoundException.class);
        assertThat(pairs.runs().all(Pairs.AUDITOR)).noneMatch(ComparedRun.Found::isDraft);
        assertThatThrownBy(() -> pairs.desk().published(looking.bound(), draft, Pairs.OFFICER))
                .as("programs are told of published runs only")
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pairs.desk().view(asked, Pairs.who(Role.UNIT_REPORTER), VIETNAMESE))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> pairs.desk().units(asked, Pairs.who(Role.ENTERPRISE), SheetFormat.XLSX, VIETNAMESE))
                .isInstanceOf(RefusedException.class);
    }

    /** A run read from the lake is the same as what was copied of it. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldReadADraftAsItWillBePublished(Databases kind) {
        Pairs pairs = Pairs.of(database(kind), lake);
        var home = ChangedRuns.home(lake, database(kind));
        for (String run : List.of(looking.looking(), looking.both(), looking.pooled())) {
            ComparedRun copied =
                    pairs.runs().read(pairs.runs().find(run, Pairs.AUDITOR).orElseThrow());
            ComparedRun fresh = new DraftRun(home.find(run).orElseThrow()).compared(home::find);

            assertThat(fresh.rows()).usingRecursiveComparison().isEqualTo(copied.rows());
            assertThat(texts(fresh.side().orElseThrow().units()))
                    .isEqualTo(texts(copied.side().orElseThrow().units()));
            assertThat(texts(fresh.side().orElseThrow().sample()))
                    .isEqualTo(texts(copied.side().orElseThrow().sample()));
            assertThat(fresh.places().of(List.of("U00")))
                    .isEqualTo(copied.places().of(List.of("U00")));
            assertThat(fresh.places().of(List.of("U00")).get("U00")).isNotEmpty();
        }
    }

    private static List<String> texts(List<UnitHistory> units) {
        return units.stream()
                .map(unit -> unit.unit()
                        + unit.group()
                        + Arrays.toString(unit.times())
                        + Arrays.deepToString(unit.values())
                        + Arrays.deepToString(unit.states()))
                .toList();
    }
}
