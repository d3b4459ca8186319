package vn.thiduaso.dashboard.robustness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.scores.PeerShelf;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.ingest.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RobustnessIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static ListAsked asked(String... pairs) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sent.add(pairs[i], pairs[i + 1]);
        }
        return RobustnessList.TABLE.asked(sent);
    }

    private static RobustnessView view(Database database, String set, String period) {
        return desk(database)
                .view(asked("set", set, "period", period, "group", "*"), VIETNAMESE)
                .orElseThrow();
    }

    private static RobustnessDesk desk(Database database) {
        RunQueries runs = new RunQueries(database);
        IndexSetShelf shelf = new IndexSetShelf(runs);
        PeerShelf together = new PeerShelf(new PeerQueries(database), new LevelQueries(database));
        return new RobustnessDesk(
                new RankingChoice(runs, together, shelf),
                new RobustnessQueries(database),
                new UnitListQueries(database),
                new UnitQueries(database),
                together,
                shelf);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhereEachRankLies(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            RobustnessView.Shown shown = Objects.requireNonNull(
                    view(database, "SERVICE-766", "2026-10").analysis());

            RobustnessView.Line first = shown.lines().get(0);
            assertThat(first.rank()).isEqualTo("1");
            assertThat(first.span()).isEqualTo("1 – 3");
            assertThat(first.median()).isEqualTo("1");
            assertThat(first.top()).isEqualTo("90%");
            assertThat(first.sentence()).isEqualTo("Hạng 1; trong 100 lượt, 90 % nằm từ 1 đến 3");
            assertThat(shown.figures())
                    .extracting(RobustnessView.Figure::key, RobustnessView.Figure::figure)
                    .contains(tuple("draws", "100"), tuple("cut", "2"), tuple("ties", "1"), tuple("sure", "0"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldReadSharesOfSingleRanksOnlyWhereTheyAreDrawn(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            RobustnessQueries robustness = new RobustnessQueries(database);
            String analysis = robustness.of(ExampleHome.RUN).get(0).id();
            var whole = robustness.standingsWithShares(ExampleHome.RUN, analysis, List.of("H21.100"));
            var plain = robustness.standings(ExampleHome.RUN, List.of("H21.100"));

            assertThat(whole.get("H21.100").shares()).isNotEmpty();
            assertThat(plain.get("H21.100").shares()).isEmpty();
            assertThat(plain.get("H21.100"))
                    .usingRecursiveComparison()
                    .ignoringFields("shares")
                    .isEqualTo(whole.get("H21.100"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldNameTheUnitsOfANearTie(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            RobustnessView.Shown shown = Objects.requireNonNull(
                    view(database, "SERVICE-766", "2026-10").analysis());

            RobustnessView.Tied tie = shown.ties().get(0);
            assertThat(shown.ties()).hasSize(1);
            assertThat(tie.name()).isNotEmpty().doesNotStartWith("H21");
            assertThat(tie.others()).extracting(RobustnessView.Other::flipped).containsExactly("31%");
            assertThat(Objects.requireNonNull(shown.movements()).twin().rows())
                    .containsExactly(
                            List.of("trọng số các phần tăng, giảm", "1,25", "75% (70% – 80%)"),
                            List.of("own <name>", "0,50", "–"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldHaveNothingOfARunThatIsNotAnalysed(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            RobustnessView view = view(database, "SERVICE-766", "2026-09");

            assertThat(view.analysis()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOrderTheLinesByEveryColumnAsTheFileDoes(Databases kind) throws IOException {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            List<String> byRank = lines(database, "rank");
            assertThat(byRank).hasSizeGreaterThan(3);

            for (String column :
                    List.of("rank", "unit", "rank.low", "rank.high", "rank.width", "span", "median", "top")) {
                List<String> rising = lines(database, column);
                List<String> falling = lines(database, "-" + column);
                assertThat(rising).as(column).containsExactlyInAnyOrderElementsOf(byRank);
                assertThat(falling).as(column).containsExactlyInAnyOrderElementsOf(byRank);
                assertThat(values(database, column)).as(column).isSorted();
                assertThat(values(database, "-" + column))
                        .as("-" + column)
                        .isSortedAccordingTo(Comparator.reverseOrder());
                if (column.equals("rank") || column.equals("unit")) {
                    List<String> back = new ArrayList<>(falling);
                    Collections.reverse(back);
                    assertThat(back).isEqualTo(rising);
                }
            }
            assertThat(lines(database, "nothing")).isEqualTo(byRank);
        }
    }

    private static final List<String> SHARED =
            List.of("set", "SERVICE-766", "period", "2026-10", "group", "*", "cols", "code");

    private static ListAsked sorted(String sort) {
        return asked(Stream.concat(SHARED.stream(), Stream.of("sort", sort)).toArray(String[]::new));
    }

    private static RobustnessView.Shown shown(Database database, String sort) {
        return Objects.requireNonNull(
                desk(database).view(sorted(sort), VIETNAMESE).orElseThrow().analysis());
    }

    /** Codes of the page, which are those of the file. */
    private static List<String> lines(Database database, String sort) throws IOException {
        List<String> page = shown(database, sort).lines().stream()
                .map(RobustnessView.Line::code)
                .toList();
        assertThat(csv(database, sorted(sort)).stream().skip(1).map(line -> line.split(";")[1]))
                .as(sort)
                .isEqualTo(page);
        return page;
    }

    private static List<String> csv(Database database, ListAsked asked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk(database).file(asked, "csv", VIETNAMESE).orElseThrow().writeTo(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** What a file says of the column it is ordered by; of names, what the page says, as they are ordered. */
    private static List<String> values(Database database, String sort) throws IOException {
        if (sort.endsWith("unit")) {
            return shown(database, sort).lines().stream()
                    .map(line -> Vietnamese.sortKey(line.name()))
                    .toList();
        }
        int column = Map.of(
                        "rank", 4, "rank.low", 5, "rank.high", 6, "rank.width", 7, "span", 5, "median", 8, "top", 10)
                .get(sort.replace("-", ""));
        return csv(database, sorted(sort)).stream()
                .skip(1)
                .map(line -> line.split(";")[column])
                .map(text -> "%020.9f".formatted(number(text, column)))
                .toList();
    }

    /** The best score stands first by rank. */
    private static double number(String text, int column) {
        double number = Double.parseDouble(text.replace(',', '.'));
        return column == 4 ? 1_000 - number : number;
    }
}
