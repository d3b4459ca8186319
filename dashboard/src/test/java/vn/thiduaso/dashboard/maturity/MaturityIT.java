package vn.thiduaso.dashboard.maturity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.thiduaso.dashboard.publish.Directory;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.PeerShelf;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MaturityIT {

    private static final String RUN = "a00000000031";
    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));
    private static final RunChoice.Asked ANY = new RunChoice.Asked(null, null, null);

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static MaturityDesk desk(Database database) {
        RunQueries runs = new RunQueries(database);
        UnitQueries units = new UnitQueries(database);
        PeerQueries peers = new PeerQueries(database);
        LevelQueries levels = new LevelQueries(database);
        PeerShelf together = new PeerShelf(peers, levels);
        IndexSetShelf shelf = new IndexSetShelf(runs);
        return new MaturityDesk(
                new RankingChoice(runs, together, shelf),
                new RunChoice(runs, units),
                runs,
                together,
                levels,
                units,
                peers,
                shelf);
    }

    private static void fill(Database database) {
        ExampleHome.fill(database);
        new PublishDesk(
                        ExampleRuns.source(ExampleRuns.maturity(RUN, Period.parse("2026"), 8)),
                        database,
                        Clock.systemUTC())
                .publishAllNew("A");
    }

    private static ListAsked asked(@Nullable String... pairs) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sent.add(pairs[i], pairs[i + 1]);
        }
        return MaturityList.TABLE.asked(sent);
    }

    private static MaturityView view(Database database, String group, String level) {
        return desk(database)
                .view(asked("group", group, "level", level), VIETNAMESE)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowOnlySetsWithLevelsForEnterprises(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            assertThat(desk(database).view(asked(), VIETNAMESE)).isEmpty();

            fill(database);
            MaturityView view = view(database, null, null);
            assertThat(view.filters().sets())
                    .extracting(option -> option.value())
                    .containsExactly("MATURITY");
            assertThatThrownBy(() -> desk(database).view(asked("set", "SERVICE-766"), VIETNAMESE))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListEveryEnterpriseAtItsLevelOnceBestFirst(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            UnitQueries units = new UnitQueries(database);
            List<String> listed = new ArrayList<>();

            for (String level : List.of("3", "2", "1", "0", "none")) {
                MaturityView view = view(database, null, level);
                double before = Double.MAX_VALUE;
                for (MaturityView.Row row : view.rows()) {
                    UnitRow stored = units.find(RUN, row.unit()).orElseThrow();
                    assertThat(Optional.ofNullable(stored.level())
                                    .map(String::valueOf)
                                    .orElse("none"))
                            .isEqualTo(level);
                    assertThat(stored.score() == null ? 0 : stored.score()).isLessThanOrEqualTo(before);
                    before = stored.score() == null ? 0 : stored.score();
                    listed.add(row.unit());
                }
                assertThat(view.tabs().stream().filter(MaturityView.Tab::here).map(MaturityView.Tab::units))
                        .containsExactly(Integer.toString(view.rows().size()));
            }
            assertThat(listed).hasSize(9).doesNotHaveDuplicates();
            assertThat(view(database, null, null).rows()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCountByGroupWhatItListsByGroup(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);

            MaturityView all = view(database, null, "none");
            MaturityView group = view(database, "An Giang", "none");

            List<List<String>> counts = all.byGroup().twin().rows();
            assertThat(counts).extracting(row -> row.get(0)).containsExactly("Tất cả", "An Giang", "Gia Lai");
            for (int level = 1; level < counts.get(0).size(); level++) {
                assertThat(Integer.parseInt(counts.get(1).get(level))
                                + Integer.parseInt(counts.get(2).get(level)))
                        .isEqualTo(Integer.parseInt(counts.get(0).get(level)));
            }
            assertThat(group.rows()).extracting(MaturityView.Row::unit).contains("H21.105");
            assertThat(group.rows()).extracting(MaturityView.Row::group).containsOnly("An Giang");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCountBySectorWhereTheListOfUnitsTellsAny(Databases kind) {
        PublishableRun run = ExampleRuns.maturity(RUN, Period.parse("2026"), 8);
        Map<String, Directory.Entry> told = new HashMap<>();
        run.units().forEach(unit -> told.put(unit.unit(), new Directory.Entry(unit.name(), "", "Thương mại")));
        told.put("H21.100", new Directory.Entry("A", "", "Chế biến"));
        told.put("H21.101", new Directory.Entry("B", "", ""));
        try (Database database = kind.open()) {
            new PublishDesk(ExampleRuns.source(run.with(new Directory(told))), database, Clock.systemUTC())
                    .publishAllNew("A");

            MaturityView view = view(database, null, null);

            assertThat(view.bySector().twin().rows())
                    .extracting(row -> row.get(0))
                    .containsExactly("Tất cả", "Thương mại", "Chế biến", "chưa khai");
            assertThat(view.bySector().twin().rows())
                    .extracting(row ->
                            row.stream().skip(1).mapToInt(Integer::parseInt).sum())
                    .containsExactly(9, 7, 1, 1);
            assertThat(desk(database).unit("H21.100", ANY, VIETNAMESE).sector()).isEqualTo("Chế biến");
            assertThat(desk(database).unit("H21.101", ANY, VIETNAMESE).sector()).isEqualTo("chưa khai");
            List<LevelQueries.LevelShare> stored = new LevelQueries(database).shares(RUN);
            database.sql().execute("delete from dashboard.level_share");
            assertThat(new LevelQueries(database).shares(RUN)).containsExactlyInAnyOrderElementsOf(stored);
        }
        try (Database database = kind.open()) {
            fill(database);
            assertThat(view(database, null, null).bySector()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListBySectorWhatItCountsBySector(Databases kind) throws IOException {
        PublishableRun run = ExampleRuns.maturity(RUN, Period.parse("2026"), 8);
        Map<String, Directory.Entry> told = new HashMap<>();
        run.units()
                .forEach(unit -> told.put(
                        unit.unit(),
                        new Directory.Entry(unit.name(), "", unit.unit().compareTo("H21.103") < 0 ? "Chế biến" : "")));
        try (Database database = kind.open()) {
            new PublishDesk(ExampleRuns.source(run.with(new Directory(told))), database, Clock.systemUTC())
                    .publishAllNew("A");
            List<String> made = new ArrayList<>();
            List<String> untold = new ArrayList<>();

            for (String level : List.of("3", "2", "1", "0", "none")) {
                ListAsked asked = asked("sector", "Chế biến", "level", level);
                MaturityView view = desk(database).view(asked, VIETNAMESE).orElseThrow();
                made.addAll(units(view));
                assertThat(view.list().count())
                        .isEqualTo(Integer.toString(view.rows().size()));
                assertThat(units(desk(database)
                                .view(asked("sector", "none", "level", level), VIETNAMESE)
                                .orElseThrow()))
                        .allMatch(untold::add);
                List<String> lines = csv(database, asked);
                assertThat(lines).hasSize(view.rows().size() + 1);
                assertThat(lines.stream().skip(1)).allMatch(line -> line.contains(";Chế biến;"));
                assertThat(view.bySector().twin().rows()).hasSize(3);
            }

            assertThat(made).containsExactlyInAnyOrder("H21.100", "H21.101", "H21.102");
            assertThat(untold).hasSize(6).doesNotContainAnyElementsOf(made);
            MaturityView gone = desk(database)
                    .view(asked("sector", "Không có", "level", "9"), VIETNAMESE)
                    .orElseThrow();
            assertThat(gone.list().notes()).singleElement().asString().contains("Không có, 9");
            assertThat(gone.filters().sectors())
                    .extracting(option -> option.value() + option.chosen())
                    .containsExactly("true", "Chế biếnfalse", "nonefalse");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOrderByNameEitherWayRoundAsTheFileDoes(Databases kind) throws IOException {
        try (Database database = kind.open()) {
            fill(database);
            UnitQueries units = new UnitQueries(database);
            for (String level : List.of("3", "2", "1", "0", "none")) {
                ListAsked rising = asked("level", level, "sort", "enterprise");
                List<String> named =
                        units(desk(database).view(rising, VIETNAMESE).orElseThrow());
                List<String> turned = new ArrayList<>(units(desk(database)
                        .view(asked("level", level, "sort", "-enterprise"), VIETNAMESE)
                        .orElseThrow()));

                assertThat(named)
                        .isSortedAccordingTo(Comparator.comparing((String unit) ->
                                        units.find(RUN, unit).orElseThrow().sortKey())
                                .thenComparing(unit -> unit));
                Collections.reverse(turned);
                assertThat(turned).isEqualTo(named);
                List<String> lines = csv(database, rising);
                for (int i = 0; i < named.size(); i++) {
                    assertThat(lines.get(i + 1)).contains(";" + named.get(i) + ";");
                }
            }
        }
    }

    private static List<String> csv(Database database, ListAsked asked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk(database).file(asked, "csv", VIETNAMESE).orElseThrow().writeTo(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTellALadderThatEndsWhereTheKernelPutTheUnit(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            UnitQueries units = new UnitQueries(database);
            boolean next = false;

            for (int at = 100; at < 109; at++) {
                UnitRow row = units.find(RUN, "H21." + at).orElseThrow();
                UnitMaturityView view = desk(database).unit(row.unit(), ANY, VIETNAMESE);
                if (row.level() != null) {
                    int highest = view.steps().stream()
                            .filter(UnitMaturityView.Step::reached)
                            .mapToInt(step -> Integer.parseInt(step.number()))
                            .max()
                            .orElseThrow();
                    assertThat(highest).isEqualTo(row.level());
                    assertThat(view.steps().stream()
                                    .filter(UnitMaturityView.Step::here)
                                    .map(UnitMaturityView.Step::number))
                            .containsExactly(row.level().toString());
                    assertThat(view.next().level()).startsWith((row.level() + 1) + " · ");
                    assertThat(view.next().parts()).anyMatch(part -> !part.holds());
                    next |= view.next().lacking().stream()
                            .anyMatch(lacking -> !lacking.losses().isEmpty());
                }
            }
            assertThat(next).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhenAUnitHasNoLevelAndWhenItHasNoMaturityAtAll(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);

            UnitMaturityView none = desk(database).unit("H21.105", ANY, VIETNAMESE);
            assertThat(none.level()).isEqualTo("–");
            assertThat(none.reason()).isNotEmpty();
            assertThat(none.next()).isNull();
            assertThat(none.steps()).noneMatch(UnitMaturityView.Step::reached);

            assertThatThrownBy(() -> desk(database).unit("KHONG.CO", ANY, VIETNAMESE))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> desk(database)
                            .unit("H21.100", new RunChoice.Asked(ExampleHome.RUN, null, null), VIETNAMESE))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTurnTheListRoundAndGiveItAsAFile(Databases kind) throws IOException {
        try (Database database = kind.open()) {
            fill(database);
            int longest = 0;
            for (String level : List.of("3", "2", "1", "0")) {
                ListAsked rising = asked("level", level, "sort", "score");
                List<String> falling = units(view(database, null, level));
                List<String> turned =
                        units(desk(database).view(rising, VIETNAMESE).orElseThrow());
                List<String> back = new ArrayList<>(turned);
                Collections.reverse(back);
                assertThat(back).isEqualTo(falling);
                longest = Math.max(longest, falling.size());

                List<String> lines = csv(database, rising);
                assertThat(lines).hasSize(turned.size() + 1);
                for (int i = 0; i < turned.size(); i++) {
                    assertThat(lines.get(i + 1)).contains(";" + turned.get(i) + ";");
                }
            }
            assertThat(longest).isGreaterThan(1);
        }
    }

    private static List<String> units(MaturityView view) {
        return view.rows().stream().map(MaturityView.Row::unit).toList();
    }
}
