package vn.thiduaso.dashboard.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.explain.BasisQueries;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.LookingRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.published.FigureQueries;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ComputingTurn;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.kernel.UnitHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** UC-040 on H2 and on PostgreSQL. */
class SimulatorIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));
    private static final String UNIT = "H21.100";

    @TempDir
    static Path folder;

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Actor with(Role role) {
        return new Actor("a", "A", Set.of(role), Optional.of(UNIT), Actor.Due.NOTHING, "s");
    }

    static Attempts attempts(Database database) {
        RunQueries runs = new RunQueries(database);
        UnitQueries units = new UnitQueries(database);
        return new Attempts(
                new RunChoice(runs, units),
                units,
                new IndexSetShelf(runs),
                new ContestShelf(new FigureQueries(database), new BasisQueries(database), runs),
                new ComputingTurn());
    }

    private static SimulatorDesk desk(Database database) {
        RunQueries runs = new RunQueries(database);
        return new SimulatorDesk(
                attempts(database),
                runs,
                new UnitQueries(database),
                new RobustnessQueries(database),
                new IndexSetShelf(runs),
                new ScenarioQueries(database, new UnitAccess(database, new Rights(false))),
                new Rights(false));
    }

    private static SimulatorRequest asked(String run, String... namesAndValues) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("run", List.of(run));
        for (int at = 0; at < namesAndValues.length; at += 2) {
            query.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
        }
        return SimulatorRequest.of(query);
    }

    private static SimulatorView view(Database database, String... namesAndValues) {
        return viewOf(database, UNIT, namesAndValues);
    }

    private static SimulatorView viewOf(Database database, String unit, String... namesAndValues) {
        return desk(database)
                .view(unit, asked(ExampleHome.RUN, namesAndValues), with(Role.TRANSFORMATION_OFFICER), VIETNAMESE);
    }

    /** Units whose score or rank differs from what was published, when nothing is tried. */
    private static List<String> different(Database database, Attempts attempts, RunHead run) {
        List<String> different = new ArrayList<>();
        IndexSetShelf shelf = new IndexSetShelf(new RunQueries(database));
        List<UnitHistory> units = new FigureQueries(database)
                .units(
                        run,
                        shelf.of(run),
                        new RunQueries(database).basis(run.run()).earlier());
        for (UnitHistory unit : units) {
            UnitRow row = new UnitQueries(database).find(run.run(), unit.unit()).orElseThrow();
            double score = row.score() == null ? Double.NaN : row.score();
            int rank = row.rank() == null ? 0 : row.rank();
            for (String tab : List.of("values", "weights")) {
                Optional<Outcome> outcome = attempts.of(unit.unit(), asked(run.run(), "tab", tab), VIETNAMESE)
                        .outcome();
                if (outcome.isPresent()
                        && (Double.compare(outcome.get().afterScore(), score) != 0
                                || outcome.get().afterRank() != rank)) {
                    different.add(run.indexSet() + " " + unit.unit() + " " + tab + ": " + outcome.get() + " " + row);
                }
            }
        }
        return different;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldGiveThePublishedDigitsWhenNothingIsTried(Databases kind) {
        try (Database database = kind.open()) {
            Period year = Period.parse("2026");
            new PublishDesk(
                            ExampleRuns.source(
                                    ExampleRuns.service766("b00000000001", year, 3),
                                    ExampleRuns.phuTan("b00000000002", year, 4),
                                    ExampleRuns.compared("b00000000003", year, 5),
                                    ExampleRuns.calculated("b00000000004", year, 6),
                                    ExampleRuns.lowestFirst("b00000000005", year, 7),
                                    ExampleRuns.sampled("b00000000006", year, 8)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("A");
            Attempts attempts = attempts(database);
            List<RunHead> runs = new RunQueries(database).published();

            assertThat(runs).hasSize(6);
            for (RunHead run : runs) {
                assertThat(different(database, attempts, run))
                        .as(run.indexSet())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldGiveThemForRunsThatLookBackOrAreBoundToAnother(Databases kind) {
        try (Database database = kind.open()) {
            List<String> runs = LookingRuns.publish(List.of(database), folder.resolve(kind.name()))
                    .all();
            Attempts attempts = attempts(database);

            for (String run : runs) {
                RunHead head = new RunQueries(database).find(run).orElseThrow();
                assertThat(different(database, attempts, head)).as(run).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTryOtherFiguresWrittenEitherWay(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            SimulatorView plain = view(database);
            SimulatorView.Field ratio = plain.values().sections().stream()
                    .flatMap(section -> section.fields().stream())
                    .filter(field -> field.name().endsWith(".numerator"))
                    .findFirst()
                    .orElseThrow();

            assertThat(plain.faults()).isEmpty();
            assertThat(plain.query()).isEmpty();
            assertThat(plain.result().moved()).isEmpty();
            assertThat(plain.result().tiles().get(0).after())
                    .isEqualTo(plain.result().tiles().get(0).before());

            SimulatorView comma = view(database, ratio.name(), "1,5");
            SimulatorView point = view(database, ratio.name(), "1.5");
            assertThat(comma.result()).isEqualTo(point.result());
            assertThat(comma.result().moved()).isNotEmpty();
            assertThat(comma.query())
                    .isEqualTo("tab=values&" + ratio.name() + "=1%2C5")
                    .isEqualTo(point.query());
            assertThat(comma.result().chart().json()).contains("THỬ NGHIỆM");
            assertThat(comma.result().chart().twin().heads().get(0)).contains("THỬ NGHIỆM");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTellAllFaultsAtOnceAndComputeNothing(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            List<SimulatorView.Field> ratios = view(database).values().sections().stream()
                    .flatMap(section -> section.fields().stream())
                    .filter(field -> field.name().endsWith(".numerator"))
                    .limit(3)
                    .toList();

            SimulatorView view = view(
                    database,
                    ratios.get(0).name(),
                    "1.234",
                    ratios.get(1).name(),
                    "nhiều",
                    ratios.get(2).name(),
                    "999999999",
                    "to.KHONG.value",
                    "1");

            assertThat(view.faults()).hasSize(4);
            assertThat(view.faults()).anyMatch(fault -> fault.contains("1234 hay 1,234"));
            assertThat(view.faults()).anyMatch(fault -> fault.contains("“nhiều” không phải là số"));
            assertThat(view.faults()).anyMatch(fault -> fault.contains("Phải từ 0% đến 100%"));
            assertThat(view.faults()).anyMatch(fault -> fault.contains("KHONG.value"));
            assertThat(view.result()).isNull();
            assertThat(view.query()).isEmpty();
            assertThat(view.values().sections().stream().flatMap(section -> section.fields().stream()))
                    .anyMatch(field ->
                            field.text().equals("nhiều") && !field.fault().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldWeighPartsAndRefuseASumThatIsNot100(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            List<SimulatorView.Field> parts =
                    view(database, "tab", "weights").weights().fields();
            assertThat(parts).hasSizeGreaterThan(2);

            String[] all = new String[2 + 2 * parts.size()];
            all[0] = "tab";
            all[1] = "weights";
            for (int at = 0; at < parts.size(); at++) {
                all[2 + 2 * at] = parts.get(at).name();
                all[3 + 2 * at] = at == 0 ? "60" : at == 1 ? "38" : "0";
            }
            SimulatorView lacking = view(database, all);
            assertThat(lacking.faults()).containsExactly("Trọng số cộng lại là 98%, phải đúng 100%.");
            assertThat(lacking.result()).isNull();
            assertThat(lacking.weights().whole()).contains("=61%2C22").contains("=38%2C78");

            all[5] = "40,01";
            assertThat(view(database, all).faults())
                    .as("typed weights are not rounded")
                    .hasSize(1);

            all[5] = "40";
            SimulatorView whole = view(database, all);
            assertThat(whole.faults()).isEmpty();
            assertThat(whole.weights().units()).isNotEmpty();
            assertThat(whole.weights().units())
                    .filteredOn(SimulatorView.UnitLine::own)
                    .hasSize(1);
            assertThat(whole.query()).startsWith("tab=weights&");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepThePromiseOfTheShortestWayWhenItIsPutIntoFigures(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            Attempts attempts = attempts(database);
            int kept = 0;
            for (String unit : List.of("H21.100", "H21.101", "H21.102", "H21.103", "H21.106")) {
                Attempt way = attempts.of(unit, asked(ExampleHome.RUN, "tab", "way", "places", "1"), VIETNAMESE);
                SimulatorView view = viewOf(database, unit, "tab", "way", "places", "1");
                if (view.way().put().isEmpty()) {
                    continue;
                }
                String query = view.way().put().substring(view.way().put().indexOf("&tab=") + 1);
                Attempt figures = attempts.of(unit, SimulatorRequest.kept(ExampleHome.RUN, query), VIETNAMESE);
                assertThat(figures.allFaults(VIETNAMESE)).isEmpty();
                assertThat(figures.outcome().orElseThrow().afterRank())
                        .isEqualTo(way.improvement().plan().rank());
                kept++;
            }
            assertThat(kept).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayWhatAUnitWithoutRankLacks(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            SimulatorView way = viewOf(database, "H21.105", "tab", "way");

            assertThat(way.notes()).anyMatch(note -> note.contains("chưa xếp hạng"));
            assertThat(way.way().lacking()).isNotEmpty();
            assertThat(way.way().told()).contains("chưa xếp hạng");
            assertThat(viewOf(database, "H21.105").values().tornado()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowOtherUnitsOnlyToWhoMaySeeTheRanking(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            SimulatorRequest asked = asked(ExampleHome.RUN, "tab", "weights");

            SimulatorView office = desk(database).view("H21.102", asked, with(Role.TRANSFORMATION_OFFICER), VIETNAMESE);
            SimulatorView enterprise = desk(database).view("H21.102", asked, with(Role.ENTERPRISE), VIETNAMESE);

            assertThat(office.weights().units()).hasSizeGreaterThan(1);
            assertThat(enterprise.weights().units())
                    .extracting(SimulatorView.UnitLine::name)
                    .hasSize(1);
            assertThat(enterprise.weights().moves()).isEmpty();
        }
    }

    /** Eighteen equal weights are shown as 5,56: together 100,08, and yet the weights of the set. */
    @ParameterizedTest
    @MethodSource("databases")
    void shouldTakeWeightsAsShownForTheWeightsOfTheSet(Databases kind) {
        try (Database database = kind.open()) {
            new PublishDesk(
                            ExampleRuns.source(ExampleRuns.sampled("b00000000006", Period.parse("2026"), 8)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("A");
            SimulatorView plain =
                    desk(database).view(UNIT, asked("b00000000006", "tab", "weights"), with(Role.OPERATOR), VIETNAMESE);
            List<String> shown = new ArrayList<>(List.of("tab", "weights"));
            plain.weights().fields().forEach(field -> shown.addAll(List.of(field.name(), field.text())));
            SimulatorView again = desk(database)
                    .view(UNIT, asked("b00000000006", shown.toArray(String[]::new)), with(Role.OPERATOR), VIETNAMESE);

            assertThat(plain.weights().fields())
                    .hasSize(18)
                    .allMatch(field -> field.text().equals("5,56"));
            assertThat(again.faults()).isEmpty();
            assertThat(again.weights().sum()).isEqualTo("100");
            assertThat(again.result().chart()).as("nothing is tried").isNull();
            assertThat(again.weights().fields()).noneMatch(SimulatorView.Field::changed);
            assertThat(again.weights().units()).isEqualTo(plain.weights().units());
            assertThat(again.query()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayThatTheRunWasReplacedAndLeadToThePresentOne(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            assertThat(view(database).present()).isEmpty();
            new PublishDesk(
                            ExampleRuns.source(ExampleRuns.service766("a91f3c0700aa", Period.parse("2026-10"), 77)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("A");

            SimulatorView view = view(database, "tab", "way", "places", "2");

            assertThat(view.notes()).anyMatch(note -> note.contains("đã được thay"));
            assertThat(view.present()).contains("run=a91f3c0700aa").contains("places=2");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayThatThereIsNoSuchUnitOrRun(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            assertThatThrownBy(() -> viewOf(database, "KHONG.CO")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> attempts(database).of(UNIT, asked("nope"), VIETNAMESE))
                    .isInstanceOf(NotFoundException.class);
        }
    }
}
