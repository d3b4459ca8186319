package vn.thiduaso.dashboard.simulator;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.explain.BasisQueries;
import vn.thiduaso.dashboard.published.FigureQueries;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ComputingTurn;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UC-052 on H2 and on PostgreSQL. */
class ScalesIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));
    private static final RunChoice.Asked RUN = new RunChoice.Asked(ExampleHome.RUN, "", "");

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static ScalesDesk desk(Database database) {
        RunQueries runs = new RunQueries(database);
        UnitQueries units = new UnitQueries(database);
        return new ScalesDesk(
                new RunChoice(runs, units),
                units,
                new IndexSetShelf(runs),
                new ContestShelf(new FigureQueries(database), new BasisQueries(database), runs),
                new ComputingTurn());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldPutThePublishedFiguresFirstAndEveryScaleAfter(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            Formats f = Formats.in("vi");
            for (String unit : List.of("H21.100", "H21.102", "H21.108")) {
                UnitRow stored =
                        new UnitQueries(database).find(ExampleHome.RUN, unit).orElseThrow();
                ScalesView first = desk(database).view(unit, RUN, "", VIETNAMESE);
                assertThat(first.nodes()).hasSizeGreaterThan(3);

                for (var node : first.nodes()) {
                    ScalesView view = desk(database).view(unit, RUN, node.value(), VIETNAMESE);
                    ScalesView.Row own = view.rows().get(0);
                    assertThat(own.own()).isTrue();
                    assertThat(own.score()).isEqualTo(f.number(stored.score(), 2));
                    assertThat(own.rank()).isEqualTo(f.whole(stored.rank()));
                    assertThat(view.rows()).hasSizeGreaterThan(4);
                    assertThat(view.rows()).extracting(ScalesView.Row::scale).doesNotHaveDuplicates();
                    assertThat(view.nodes().stream().filter(one -> one.chosen()))
                            .extracting(one -> one.value())
                            .containsExactly(node.value());
                    assertThat(view.chart().twin().rows()).hasSize(view.rows().size() - 1);
                    assertThat(view.chart().twin().heads().get(0)).contains("THỬ NGHIỆM");
                }
                assertThat(desk(database)
                                .view(unit, RUN, "KHONG.CO", VIETNAMESE)
                                .rows())
                        .isEqualTo(first.rows());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhyThereIsNoScoreAndKnowNoUnitOfOtherRuns(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            ScalesView view = desk(database).view("H21.105", RUN, "", VIETNAMESE);

            assertThat(view.notes()).isNotEmpty();
            assertThat(view.chart()).isNull();
            assertThat(view.rows().get(0).rank()).isEqualTo("–");
            assertThatThrownBy(() -> desk(database).view("KHONG.CO", RUN, "", VIETNAMESE))
                    .isInstanceOf(NotFoundException.class);
        }
    }
}
