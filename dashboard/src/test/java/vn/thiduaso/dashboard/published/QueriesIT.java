package vn.thiduaso.dashboard.published;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Every query of runs and units, on H2 and on PostgreSQL. */
class QueriesIT {

    static Stream<Databases> databases() {
        return Databases.all();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListRunsBySetAndNewestPeriodFirst(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            RunQueries runs = new RunQueries(database);

            assertThat(runs.published())
                    .extracting(run -> run.indexSet() + " " + run.period())
                    .containsExactly(
                            "PHUTAN-MINH-HOA 2026", "SERVICE-766 2026-10", "SERVICE-766 2026-09", "SERVICE-766 2026");
            assertThat(runs.all()).hasSize(4).allMatch(RunHead::published);
            assertThat(runs.find(ExampleHome.RUN)).isPresent();
            assertThat(runs.find("nope")).isEmpty();
            assertThat(runs.findPublished("SERVICE-766", Period.parse("2026-10")))
                    .map(RunHead::run)
                    .contains(ExampleHome.RUN);
            assertThat(runs.findPublished("SERVICE-766", Period.parse("2020"))).isEmpty();
            RunHead head = runs.find(ExampleHome.RUN).orElseThrow();
            assertThat(runs.findYaml(head.indexSetSha256()))
                    .hasValueSatisfying(yaml -> assertThat(yaml).contains("SERVICE-766"));
            assertThat(runs.findManifest(ExampleHome.RUN))
                    .hasValueSatisfying(json -> assertThat(json).contains(ExampleHome.RUN));
            assertThat(new IndexSetShelf(runs).of(head).code()).isEqualTo("SERVICE-766");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListRankedUnitsFirstAndFilter(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            UnitQueries units = new UnitQueries(database);
            List<UnitRow> all = units.units(ExampleHome.RUN, UnitFilter.ALL);

            assertThat(all).hasSize(9);
            assertThat(all.get(8).ranked()).isFalse();
            assertThat(all.get(8).reason()).isEqualTo("no-data");
            assertThat(units.units(ExampleHome.RUN, new UnitFilter("Gia Lai", "", "")))
                    .hasSize(5)
                    .extracting(UnitRow::rank)
                    .isSorted();
            assertThat(units.units(ExampleHome.RUN, new UnitFilter("", "school", "")))
                    .isEmpty();
            assertThat(units.units(ExampleHome.RUN, new UnitFilter("", "", "dak song")))
                    .extracting(UnitRow::name)
                    .containsExactly("xã Đăk Song");
            assertThat(units.units(ExampleHome.RUN, new UnitFilter("", "", "%")))
                    .isEmpty();
            assertThat(units.find(ExampleHome.RUN, "H21.100")).isPresent();
            assertThat(units.find(ExampleHome.RUN, "nope")).isEmpty();
            assertThat(units.byUnit(ExampleHome.RUN)).hasSize(9);
            assertThat(units.shares(ExampleHome.RUN))
                    .extracting(UnitQueries.Share::units)
                    .containsExactly(4, 5);
            assertThat(units.findNewestRun("H21.100")).contains(ExampleHome.RUN);
            assertThat(units.findNewestRun("nope")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldReadNodesAndTheirMeans(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            UnitQueries units = new UnitQueries(database);
            var nodes = units.nodes(ExampleHome.RUN, "H21.100");

            assertThat(nodes).extracting(UnitQueries.NodeRow::place).isSorted();
            assertThat(units.nodes(ExampleHome.RUN, List.of(1, 6)))
                    .hasSize(9)
                    .allSatisfy((unit, rows) -> assertThat(rows).hasSize(2));
            List<Double> scores = units.units(ExampleHome.RUN, new UnitFilter("Gia Lai", "", "")).stream()
                    .map(UnitRow::score)
                    .sorted()
                    .toList();
            assertThat(units.median(ExampleHome.RUN, "Gia Lai")).isEqualTo(scores.get(2));
            assertThat(units.median(ExampleHome.RUN, "nowhere")).isNull();
            var root = units.means(ExampleHome.RUN, "Gia Lai").get(0);
            assertThat(root.median()).isEqualTo(scores.get(2));
            assertThat(root.lost())
                    .isCloseTo(
                            100
                                    - scores.stream()
                                            .mapToDouble(Double::doubleValue)
                                            .average()
                                            .orElseThrow(),
                            org.assertj.core.data.Offset.offset(1e-6));
            assertThat(units.means(ExampleHome.RUN, "")).hasSameSizeAs(nodes);
        }
    }
}
