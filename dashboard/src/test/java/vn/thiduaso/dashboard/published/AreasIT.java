package vn.thiduaso.dashboard.published;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.publish.Directory;
import vn.thiduaso.dashboard.publish.ExampleAnalyses;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.publish.PublishableRun;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;

/** Rankings narrowed by area and state: the same units as one finds by looking at all of them. */
class AreasIT {

    private static final String RUN = "b17000000001";
    private static final RankingRule RULE = new RankingRule(true, RankingRule.Ties.COMPETITION, List.of());
    private static final List<UnitOrder> ORDERS =
            List.of(UnitOrder.byRank(RULE), UnitOrder.of(UnitOrder.By.NAME), UnitOrder.byNode(2, RULE));
    private static final String INNER = "H21.100";

    static Stream<Databases> databases() {
        return Databases.all();
    }

    /** Two provinces; in one of them a commune stands below another. */
    private static Directory directory(PublishableRun run) {
        Map<String, Directory.Entry> units = new HashMap<>();
        units.put("GL", new Directory.Entry("Gia Lai mới", "", ""));
        units.put("AG", new Directory.Entry("An Giang mới", "", ""));
        StreamSupport.stream(run.units().spliterator(), false)
                .forEach(unit -> units.put(
                        unit.unit(),
                        new Directory.Entry(unit.name(), unit.group().orElse("").equals("Gia Lai") ? "GL" : "AG", "")));
        String parent = units.get(INNER).parent();
        String below = units.entrySet().stream()
                .filter(unit -> unit.getValue().parent().equals(parent)
                        && !unit.getKey().equals(INNER))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
        units.put(below, new Directory.Entry(below, INNER, ""));
        return new Directory(units);
    }

    private static Directory fill(Database database) {
        PublishableRun plain = ExampleRuns.service766(RUN, Period.parse("2026-10"), 2);
        Directory directory = directory(plain);
        PublishableRun run = plain.with(directory);
        new PublishDesk(
                        ExampleRuns.source(Map.of(), List.of(ExampleAnalyses.of(run, "0123456789ab", 2)), run),
                        database,
                        Clock.systemUTC())
                .publishAllNew("A");
        return directory;
    }

    private static UnitFilter filter(String group, String search, String area, RankingState state) {
        return new UnitFilter(group, "", search, area, state);
    }

    private static boolean isIn(Directory directory, String unit, String area) {
        String at = unit;
        while (!at.isEmpty() && !at.equals(area)) {
            at = directory.units().containsKey(at) ? directory.units().get(at).parent() : "";
        }
        return area.isEmpty() || at.equals(area);
    }

    private static Predicate<UnitRow> belongs(Directory directory, Set<String> tied, UnitFilter filter) {
        return row -> (filter.group().isEmpty() || filter.group().equals(row.group()))
                && isIn(directory, row.unit(), filter.area())
                && (filter.search().isEmpty() || row.name().contains("xã"))
                && switch (filter.state().word()) {
                    case "" -> true;
                    case "ranked" -> row.ranked();
                    case "unranked" -> !row.ranked();
                    case "near-tie" -> tied.contains(row.unit());
                    case "complete" -> row.coverage() > 0.999999;
                    default -> filter.state().word().equals(row.reason());
                };
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldFindTheUnitsOfAnAreaAndStateAsSomebodyWhoLooksAtAll(Databases kind) {
        List<String> states = List.of("", "ranked", "unranked", "near-tie", "complete", "no-data", "nothing");
        try (Database database = kind.open()) {
            Directory directory = fill(database);
            UnitListQueries list = new UnitListQueries(database);
            Set<String> tied = new RobustnessQueries(database).tied(RUN);
            assertThat(tied).isNotEmpty();

            for (UnitOrder order : ORDERS) {
                List<UnitRow> all = list.page(RUN, UnitFilter.ALL, order, 0, 100);
                for (String state : states) {
                    for (String area : List.of("", "GL", "AG", INNER, "nowhere")) {
                        for (UnitFilter filter : List.of(
                                filter("", "", area, new RankingState(state)),
                                filter("Gia Lai", "", area, new RankingState(state)),
                                filter("", "xa", area, new RankingState(state)))) {
                            List<String> expected = all.stream()
                                    .filter(belongs(directory, tied, filter))
                                    .map(UnitRow::unit)
                                    .toList();
                            assertThat(list.page(RUN, filter, order, 0, 100))
                                    .as("%s %s", filter, order)
                                    .extracting(UnitRow::unit)
                                    .isEqualTo(expected);
                            assertThat(list.matches(RUN, filter, order).units())
                                    .as("all of %s %s", filter, order)
                                    .isEqualTo(expected);
                            if (filter.search().isEmpty()) {
                                assertThat(list.count(RUN, filter).all()).isEqualTo(expected.size());
                            }
                            assertThat(list.found(RUN, filter, order, 1))
                                    .satisfies(found -> assertThat(found.more()).isEqualTo(expected.size() > 1))
                                    .satisfies(found -> assertThat(found.cut()).isFalse());
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldNameTheAreasFromTheGreatestDown(Databases kind) {
        try (Database database = kind.open()) {
            Directory directory = fill(database);
            AreaQueries areas = new AreaQueries(database);
            String parent = directory.units().get(INNER).parent();

            assertThat(areas.below(RUN, ""))
                    .extracting(AreaQueries.Area::name)
                    .containsExactly("An Giang mới", "Gia Lai mới");
            assertThat(areas.below(RUN, parent))
                    .singleElement()
                    .satisfies(area -> assertThat(area.area()).isEqualTo(INNER))
                    .satisfies(area -> assertThat(area.units())
                            .as("itself and the one below")
                            .isEqualTo(2));
            assertThat(areas.path(RUN, INNER))
                    .extracting(AreaQueries.Area::area)
                    .containsExactly(parent, INNER);
            assertThat(areas.path(RUN, "nowhere")).isEmpty();
        }
    }
}
