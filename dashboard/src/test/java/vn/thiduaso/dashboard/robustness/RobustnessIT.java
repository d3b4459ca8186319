package vn.thiduaso.dashboard.robustness;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.PageWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RobustnessIT {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static RobustnessView view(Database database, String set, String period, @Nullable Integer page) {
        RunQueries runs = new RunQueries(database);
        IndexSetShelf shelf = new IndexSetShelf(runs);
        PeerShelf together = new PeerShelf(new PeerQueries(database), new LevelQueries(database));
        return new RobustnessDesk(
                        new RankingChoice(runs, together, shelf),
                        new RobustnessQueries(database),
                        new UnitListQueries(database),
                        new UnitQueries(database),
                        together,
                        shelf)
                .view(new RobustnessRequest(set, period, "*", null, page), PageWords.in(Locale.forLanguageTag("vi")))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhereEachRankLies(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            RobustnessView.Shown shown = Objects.requireNonNull(
                    view(database, "SERVICE-766", "2026-10", null).analysis());

            RobustnessView.Line first = shown.lines().get(0);
            assertThat(first.rank()).isEqualTo("1");
            assertThat(first.span()).isEqualTo("1 – 2");
            assertThat(first.median()).isEqualTo("1");
            assertThat(first.top()).isEqualTo("90%");
            assertThat(first.sentence()).isEqualTo("Hạng 1; trong 100 lượt, 90 % nằm từ 1 đến 2");
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
            var whole = robustness.byUnit(ExampleHome.RUN, analysis, List.of("H21.100"));
            var plain = robustness.byUnit(ExampleHome.RUN, List.of("H21.100"));

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
                    view(database, "SERVICE-766", "2026-10", null).analysis());

            RobustnessView.Tied tie = shown.ties().get(0);
            assertThat(shown.ties()).hasSize(1);
            assertThat(tie.name()).isNotEmpty().doesNotStartWith("H21");
            assertThat(tie.others()).extracting(RobustnessView.Other::flipped).containsExactly("31%");
            assertThat(Objects.requireNonNull(shown.movements()).twin().rows())
                    .containsExactly(
                            List.of("trọng số ±", "1,25", "75% (70% – 80%)"), List.of("own <name>", "0,50", "–"));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldHaveNothingOfARunThatIsNotAnalysed(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            RobustnessView view = view(database, "SERVICE-766", "2026-09", null);

            assertThat(view.analysis()).isNull();
        }
    }
}
