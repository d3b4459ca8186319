package vn.thiduaso.dashboard.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.scores.PeerShelf;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class CompareIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));
    private static final Actor OFFICER =
            new Actor("a", "A", Set.of(Role.TRANSFORMATION_OFFICER), Optional.empty(), Actor.Due.NOTHING, "s");

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static CompareDesk desk(Database database) {
        RunQueries runs = new RunQueries(database);
        IndexSetShelf shelf = new IndexSetShelf(runs);
        return new CompareDesk(
                new RankingChoice(runs, new PeerShelf(new PeerQueries(database), new LevelQueries(database)), shelf),
                new UnitListQueries(database),
                new UnitQueries(database),
                new RobustnessQueries(database),
                new UnitAccess(database, new Rights(false)),
                shelf);
    }

    private static CompareRequest october(String... units) {
        return new CompareRequest("SERVICE-766", "2026-10", List.of(units), null);
    }

    private static CompareView view(Database database, CompareRequest asked) {
        return desk(database).view(asked, OFFICER, VIETNAMESE).orElseThrow();
    }

    private static double figure(String text) {
        return Double.parseDouble(
                text.replace(".", "").replace(',', '.').replace('−', '-').replace("+", ""));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldMakeUpTheWholeDifferenceOfTheScores(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            CompareView.Shown shown =
                    view(database, october("H21.100", "H21.101", "H21.102")).shown();

            assertThat(shown.rows()).hasSizeGreaterThan(3);
            for (int unit = 0; unit < 2; unit++) {
                int at = unit;
                double parts = shown.rows().stream()
                        .mapToDouble(row -> figure(row.beyond().get(at).points()))
                        .sum();
                double score = figure(shown.total().cells().get(at + 1).points())
                        - figure(shown.total().cells().get(0).points());
                assertThat(parts + figure(shown.apartBeyond().get(at).points())).isCloseTo(score, within());
                assertThat(figure(shown.total().beyond().get(at).points())).isCloseTo(score, within());
            }
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLeadFromEveryFigureToItsExplanation(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            CompareView view = view(database, october("H21.100", "H21.101"));

            for (CompareView.Row row : view.shown().rows()) {
                assertThat(row.cells().get(0).address())
                        .isEqualTo("/explain/H21.100/" + row.code() + "?run=" + ExampleHome.RUN);
                assertThat(row.cells().get(1).address())
                        .isEqualTo("/explain/H21.101/" + row.code() + "?run=" + ExampleHome.RUN);
            }
            assertThat(view.units()).extracting(CompareView.Unit::span).doesNotContain("");
        }
    }

    /** H21.104 has its total from somebody else: nothing below it can be put side by side. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldCompareAGroupWithOfficialPointsAsAWhole(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            CompareView.Shown shown =
                    view(database, october("H21.100", "H21.101")).shown();

            assertThat(shown.rows()).extracting(CompareView.Row::code).contains("ONLINE");
            assertThat(shown.rows()).extracting(CompareView.Row::code).doesNotContain("766");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhatStandsBesideAUnitWithoutAScore(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            CompareView view = view(database, october("H21.100", "H21.105"));

            assertThat(view.units().get(1).reason()).isNotEmpty();
            assertThat(view.notes()).anyMatch(note -> note.contains("không có điểm"));
            assertThat(view.shown().differences()).isNull();
            assertThat(view.shown().total().beyond().get(0).points()).isEqualTo("–");
            assertThat(view.shown().apart())
                    .allSatisfy(row -> assertThat(row.cells().get(1).state()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldWarnOfDifferentGroups(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            assertThat(view(database, october("H21.100", "H21.101")).notes())
                    .anyMatch(note -> note.contains("nhóm xếp hạng khác nhau"));
            assertThat(view(database, october("H21.100", "H21.102")).notes())
                    .noneMatch(note -> note.contains("nhóm xếp hạng khác nhau"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldPutAUnitBesideItselfInAnotherPeriodAndNameBoth(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            CompareView view = view(database, october("H21.100", "H21.100@2026-09", "H21.100@2026-10"));

            assertThat(view.units())
                    .extracting(CompareView.Unit::period)
                    .containsExactly("tháng 10/2026", "tháng 09/2026");
            assertThat(view.shown().heads()).allMatch(head -> head.contains("tháng"));
            assertThat(view.notes()).anyMatch(note -> note.contains("những kỳ khác nhau"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCompareOnlyWhatTwoTextsOfASetScoreInTheSameWay(Databases kind) {
        try (Database database = kind.open()) {
            var first = ExampleRuns.versioned("a00000000021", Period.parse("2025"), "1", "ratio-linear", 1);
            var second =
                    ExampleRuns.versioned("a00000000022", Period.parse("2026"), "2", "ratio-capped, target: 0.8", 1);
            new PublishDesk(ExampleRuns.source(first, second), database, Clock.systemUTC()).publishAllNew("A");

            CompareView view =
                    view(database, new CompareRequest("VERSIONED", "2026", List.of("H21.100", "H21.100@2025"), null));

            assertThat(view.notes()).anyMatch(note -> note.contains("văn bản khác nhau"));
            assertThat(view.shown().rows()).extracting(CompareView.Row::code).containsExactly("SAME");
            assertThat(view.shown().apart()).extracting(CompareView.Row::code).containsExactly("OTHER");
            assertThat(view.shown().apart().get(0).cells().get(1).state()).isEqualTo("cách tính khác");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldAskForMoreUnitsNameUnknownOnesAndRefuseTooMany(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            CompareView none = view(database, october());
            assertThat(none.shown()).isNull();
            assertThat(none.found()).isNotEmpty();
            assertThat(view(database, october("H21.100")).shown()).isNull();

            CompareView unknown = view(database, october("H21.100", "KHONG.CO", "H21.102"));
            assertThat(unknown.notes()).anyMatch(note -> note.contains("KHONG.CO"));
            assertThat(unknown.shown().heads()).hasSize(2);

            CompareView six = view(database, october("H21.100", "H21.101", "H21.102", "H21.103", "H21.104", "H21.106"));
            assertThat(six.fault()).contains("6").contains("bỏ bớt 1");
            assertThat(six.shown()).isNull();
            assertThat(six.units()).hasSize(6);
            assertThat(six.units().get(5).without()).doesNotContain("H21.106").contains("H21.104");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldFindUnitsWithoutAccentsAndOfferThoseNotChosen(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            CompareView view =
                    view(database, new CompareRequest("SERVICE-766", "2026-10", List.of("H21.101"), "dak song"));
            CompareView other =
                    view(database, new CompareRequest("SERVICE-766", "2026-10", List.of("H21.101"), "DE GI"));

            assertThat(view.found()).isEmpty();
            assertThat(other.found()).extracting(CompareView.Offer::name).containsExactly("xã Đề Gi");
            assertThat(other.found().get(0).address()).endsWith("unit=H21.101&unit=H21.102");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowNobodyFiguresOfUnitsHeMayNotSee(Databases kind) throws IOException {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            Actor reporter =
                    new Actor("r", "R", Set.of(Role.UNIT_REPORTER), Optional.of("H21.100"), Actor.Due.NOTHING, "s");
            CompareRequest asked = october("H21.100", "H21.101");

            CompareView view = desk(database).view(asked, reporter, VIETNAMESE).orElseThrow();

            assertThat(view.shown()).isNull();
            assertThat(view.units()).extracting(CompareView.Unit::name).containsExactly("xã Vân Canh");
            assertThat(view.notes()).anyMatch(note -> note.contains("H21.101"));
            assertThat(desk(database).table(asked, reporter, SheetFormat.CSV, VIETNAMESE))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldWriteTheSameFiguresToAFile(Databases kind) throws IOException {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            CompareRequest asked = october("H21.100", "H21.101");
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            desk(database)
                    .table(asked, OFFICER, SheetFormat.CSV, VIETNAMESE)
                    .orElseThrow()
                    .writeTo(out);

            List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
            CompareView.Shown shown = view(database, asked).shown();
            assertThat(lines)
                    .hasSize(1 + 2 * (1 + shown.rows().size() + shown.apart().size()));
            assertThat(lines.get(1))
                    .startsWith(ExampleHome.RUN
                            + ",SERVICE-766,1,2026-10,10/10/2026 07:00,Đã công bố,số liệu thật,H21.100,");
            for (CompareView.Row row : shown.rows()) {
                String beyond = lines.stream()
                        .filter(line -> line.contains(",H21.101,") && line.contains("," + row.code() + ","))
                        .findFirst()
                        .orElseThrow();
                double figure = figure(row.beyond().get(0).points());
                assertThat(beyond)
                        .contains("," + (figure == 0 ? "0.00" : String.format(Locale.ROOT, "%.2f", figure)) + ",có");
            }
        }
    }
}
