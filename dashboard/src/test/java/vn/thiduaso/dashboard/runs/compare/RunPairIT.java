package vn.thiduaso.dashboard.runs.compare;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ChangedRuns;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.runs.compare.RunPair.Trouble;
import vn.thiduaso.dashboard.runs.compare.RunPair.Unsplit;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.comparison.Cause;
import vn.thiduaso.scoring.comparison.Causes;
import vn.thiduaso.scoring.comparison.ValueChange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UC-045 on H2 and on PostgreSQL: small runs, corrected, of two versions, of two engines, and such as cannot be compared. */
class RunPairIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));
    private static final Period OCTOBER = Period.parse("2026-10");

    private static final Map<Databases, Database> OPEN = new EnumMap<>(Databases.class);

    @BeforeAll
    static void publish() {
        for (Databases kind : Databases.values()) {
            OPEN.put(kind, kind.open());
        }
        PublishableRun first = ExampleRuns.service766("c00000000001", OCTOBER, 2);
        PublishableRun corrected =
                ChangedRuns.closedAgain(ExampleRuns.service766("c00000000002", OCTOBER, 3), "c10510900002");
        List<PublishableRun> runs = List.of(
                ExampleRuns.service766("c00000000000", Period.parse("2026-09"), 1),
                first,
                ChangedRuns.without(corrected, List.of("H21.103")),
                ExampleRuns.phuTan("c00000000003", OCTOBER, 4),
                ExampleRuns.versioned("c00000000004", Period.parse("2026-08"), "1", "ratio-linear", 5),
                ExampleRuns.versioned("c00000000005", OCTOBER, "2", "ratio-capped, target: 0.5", 5),
                ChangedRuns.closedAgain(
                        ExampleRuns.versioned(
                                "c0000000000b", Period.parse("2026-08"), "2", "ratio-capped, target: 0.5", 5),
                        "c10510900003"),
                ChangedRuns.eachUnit(
                        ExampleRuns.service766("c00000000006", Period.parse("2026-11"), 6),
                        unit -> ChangedRuns.unit(unit, "X" + unit.unit(), "commune", 0)),
                ChangedRuns.eachUnit(
                        ExampleRuns.service766("c00000000007", Period.parse("2026-12"), 6),
                        unit -> ChangedRuns.unit(unit, unit.unit(), "department", 0)),
                ChangedRuns.ofEngine(
                        ChangedRuns.eachUnit(
                                ExampleRuns.service766("c00000000008", Period.parse("2026-07"), 7),
                                unit -> ChangedRuns.unit(unit, unit.unit(), "commune", 1)),
                        RunInputs.ENGINE),
                ChangedRuns.ofEngine(
                        ExampleRuns.service766("c00000000009", Period.parse("2026-06"), 7), RunInputs.ENGINE),
                ChangedRuns.eachUnit(
                        ExampleRuns.service766("c0000000000a", Period.parse("2026-05"), 7),
                        unit -> ChangedRuns.unit(unit, unit.unit(), "commune", 1)));
        for (Database database : OPEN.values()) {
            PublishDesk desk = new PublishDesk(
                    ExampleRuns.source(runs.toArray(PublishableRun[]::new)), database, Clock.systemUTC());
            runs.forEach(run -> desk.publish(run.head().run(), "Lê Thị Duyệt"));
        }
    }

    @AfterAll
    static void close() {
        OPEN.values().forEach(Database::close);
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

    private static RunPairView view(Databases kind, String left, String right) {
        return Pairs.of(database(kind))
                .desk()
                .view(new RunPairRequest(left, right, null, null), Pairs.AUDITOR, VIETNAMESE);
    }

    private static BigDecimal sum(Causes causes) {
        return causes.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCallChangedFiguresOfOnePeriodCorrected(Databases kind) {
        RunPair pair = pair(kind, "c00000000001", "c00000000002");
        RunPairView view = view(kind, "c00000000001", "c00000000002");

        assertThat(pair.isCorrection()).isTrue();
        assertThat(view.shown().causes().get(0).name()).isEqualTo("Sửa số liệu");
        assertThat(view.shown().lead()).contains("trong 8 đơn vị", "Nguyên nhân lớn nhất: Sửa số liệu – 100%");
        assertThat(view.sides()).extracting(RunPairView.Side::state).containsExactly("superseded", "published");
        assertThat(view.shown().onlyLeft())
                .extracting(RunPairView.OneSided::unit)
                .containsExactly("H21.103");
        assertThat(view.shown().onlyRight()).isEmpty();
        assertThat(Pairs.of(database(kind)).desk().beside(pair.right().head()))
                .contains("/runs/compare?left=c00000000001&right=c00000000002");
    }

    /** Those of other periods come first, and a unit without a score is told with why. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldListWhatChangesMostFirst(Databases kind) {
        RunPair pair = pair(kind, "c00000000000", "c00000000001");
        RunPairView.Shown shown = view(kind, "c00000000000", "c00000000001").shown();

        List<Double> effects = pair.both().map(UnitPair::effect).toList();
        assertThat(effects).isSortedAccordingTo(Comparator.reverseOrder());
        List<Double> values = pair.values().stream()
                .map(ValueChange::effect)
                .filter(effect -> !Double.isNaN(effect))
                .map(Math::abs)
                .toList();
        assertThat(values).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(shown.units().lines()).hasSizeGreaterThan(5);
        RunPairView.ValueLine first = shown.values().lines().stream()
                .filter(line -> !line.before().place().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(first.before().address())
                .startsWith("/explain/" + first.unit() + "/")
                .endsWith("?run=c00000000000");
        assertThat(first.after().address())
                .startsWith("/explain/" + first.unit() + "/")
                .endsWith("?run=c00000000001");
        assertThat(first.after().place()).startsWith("gia-lai-2026-10-10.xlsx · Xa_phuong · ");
        assertThat(shown.slope()).isNotNull();
        assertThat(shown.slopeOf()).isIn("Gia Lai", "An Giang");
        assertThat(shown.groups()).hasSize(3);
    }

    /** One figure put back gives the later score less its effect: the kernel says so, told to the digits of the page. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowTheFiguresOfOneUnitAndOneGroup(Databases kind) {
        RunPairDesk desk = Pairs.of(database(kind)).desk();
        RunPairView.Shown shown = Objects.requireNonNull(desk.view(
                        new RunPairRequest("c00000000000", "c00000000001", "An Giang", "H21.101"),
                        Pairs.AUDITOR,
                        VIETNAMESE)
                .shown());

        assertThat(shown.values().of()).isEqualTo("xã Đăk Song");
        assertThat(shown.values().lines())
                .isNotEmpty()
                .allMatch(line -> line.unit().equals("H21.101"));
        assertThat(shown.units().lines())
                .isNotEmpty()
                .allMatch(line -> line.group().equals("An Giang"));
        assertThat(shown.slopeOf()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTellWhatTheLaterVersionSaysOtherwise(Databases kind) {
        RunPair pair = pair(kind, "c00000000004", "c00000000005");
        RunPairView.Shown shown = view(kind, "c00000000004", "c00000000005").shown();

        assertThat(pair.moved(Cause.RULES)).isPositive();
        assertThat(pair.moved(Cause.DATA)).as("the same figures").isZero();
        assertThat(pair.values()).isEmpty();
        assertThat(shown.said().nodes()).extracting(node -> node.code()).contains("OTHER");
        assertThat(shown.causes().get(0).name()).isEqualTo("Bản bộ chỉ số: quy tắc");
        for (UnitPair unit : pair.units()) {
            unit.causes().ifPresent(causes -> assertThat(sum(causes)).isEqualByComparingTo(unit.difference()));
        }
    }

    /** One period, closed again by another version with the same figures: nothing was corrected. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldCallNothingCorrectedThatAnotherVersionClosedAgain(Databases kind) {
        RunPair pair = pair(kind, "c00000000004", "c0000000000b");

        assertThat(pair.isCorrection()).isFalse();
        assertThat(pair.moved(Cause.RULES)).isPositive();
        assertThat(pair.values()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayInWordsWhyRunsCannotBeCompared(Databases kind) {
        assertThat(view(kind, "c00000000001", "c00000000001").trouble()).contains("cùng một đợt chấm");
        assertThat(view(kind, "c00000000001", "c00000000003").trouble())
                .contains("SERVICE-766", "PHUTAN-MINH-HOA", "không đặt cạnh nhau được");
        assertThat(pair(kind, "c00000000001", "c00000000006").trouble()).isEqualTo(Trouble.SHARED);
        assertThat(view(kind, "c00000000001", "c00000000006").trouble()).contains("không có đơn vị nào chung");
        assertThat(pair(kind, "c00000000001", "c00000000007").trouble()).isEqualTo(Trouble.KIND);
        assertThat(view(kind, "c00000000001", "c00000000007").trouble()).contains("hai loại đơn vị");
        assertThatThrownBy(() -> view(kind, "c00000000001", "khong-co")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(
                        () -> Pairs.of(database(kind)).desk().published("c00000000001", "c00000000003", Pairs.AUDITOR))
                .isInstanceOf(NotFoundException.class);
    }

    /** Scores one too high that this engine is said to have given: its figures do not give them again. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldSplitNothingThatDoesNotComeOutAgain(Databases kind) {
        RunPair pair = pair(kind, "c00000000009", "c00000000008");

        assertThat(pair.unsplit()).isEqualTo(Unsplit.NOT_AGAIN);
        assertThat(pair.units()).allMatch(unit -> unit.causes().isEmpty());
        assertThat(view(kind, "c00000000009", "c00000000008").shown().unsplit()).contains("không cho lại đúng điểm");
    }

    /** The same of another engine is what that engine did. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldTellWhatAnotherEngineDid(Databases kind) {
        RunPair pair = pair(kind, "c0000000000a", "c00000000009");
        RunPairView.Shown shown = view(kind, "c0000000000a", "c00000000009").shown();

        assertThat(pair.unsplit()).isEqualTo(Unsplit.NO);
        for (UnitPair unit : pair.units()) {
            unit.causes().ifPresent(causes -> {
                assertThat(causes.part(Cause.ENGINE)).isEqualByComparingTo("-1");
                assertThat(sum(causes)).isEqualByComparingTo(unit.difference());
            });
        }
        assertThat(shown.causes()).extracting(RunPairView.CauseLine::name).containsExactly("Phương pháp: máy chấm");
        assertThat(shown.notes()).anyMatch(note -> note.contains("0.1.0") && note.contains(RunInputs.ENGINE));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldWriteAllUnitsAndFiguresWithBothRunsInEachLine(Databases kind) {
        RunPair pair = pair(kind, "c00000000001", "c00000000002");
        RunPairSheets sheets = new RunPairSheets(pair, VIETNAMESE);
        List<List<Value>> units = new ArrayList<>();
        sheets.units().rows().forEach(units::add);
        List<List<Value>> values = new ArrayList<>();
        sheets.values().rows().forEach(values::add);

        assertThat(units).hasSize(9);
        assertThat(units)
                .allMatch(line -> line.size() == sheets.units().columns().size());
        assertThat(values)
                .allMatch(line -> line.size() == sheets.values().columns().size());
        int difference = sheets.units().columns().indexOf("Chênh lệch");
        for (List<Value> line : units) {
            if (line.get(difference) instanceof Value.Figure total
                    && line.get(difference + 1) instanceof Value.Figure) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int cause = 1; cause <= Cause.values().length; cause++) {
                    sum = sum.add(((Value.Figure) line.get(difference + cause)).number());
                }
                assertThat(sum).isEqualByComparingTo(total.number());
            }
        }
        assertThat(units.get(0)).contains(Value.of("c00000000001"), Value.of("c00000000002"));
        long cells = pair.values().stream()
                .flatMap(value -> value.cells().stream())
                .filter(ValueChange.Cell::differs)
                .count();
        assertThat(values).hasSize((int) cells);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCompareEveryUnitOfBothRunsOnce(Databases kind) {
        RunPair pair = pair(kind, "c00000000001", "c00000000002");

        Set<String> codes = new TreeSet<>();
        Stream.of(pair.left(), pair.right())
                .flatMap(run -> run.rows().stream())
                .map(UnitRow::unit)
                .forEach(codes::add);
        assertThat(pair.units()).extracting(unit -> unit.row().unit()).containsExactlyInAnyOrderElementsOf(codes);
    }
}
