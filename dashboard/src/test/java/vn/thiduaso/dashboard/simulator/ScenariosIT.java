package vn.thiduaso.dashboard.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.publish.ExampleRuns;
import vn.thiduaso.dashboard.publish.PublishDesk;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.security.UnitAccess;
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

/** UC-040, what is saved, on H2 and on PostgreSQL. */
class ScenariosIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));
    private static final String UNIT = "H21.101";
    private static final String WAY = "tab=way&places=1&most=2";

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Actor actor(String account, Role role, String unit) {
        return new Actor(account, account, Set.of(role), Optional.of(unit), Actor.Due.NOTHING, "s");
    }

    private static final Actor OFFICER = actor("canbo", Role.EMULATION_OFFICER, UNIT);

    private static ScenarioDesk desk(Database database) {
        RunQueries runs = new RunQueries(database);
        return new ScenarioDesk(
                new ScenarioQueries(database, new UnitAccess(database, new Rights(false))),
                new ScenarioRepository(database),
                SimulatorIT.attempts(database),
                runs,
                new IndexSetShelf(runs),
                Clock.fixed(Instant.parse("2026-11-01T01:00:00Z"), ZoneOffset.UTC));
    }

    private static void fill(Database database) {
        ExampleHome.fill(database);
        for (String account : List.of("canbo", "khac", "dau-moi")) {
            ExampleAccounts.put(database, account, Set.of(Role.EMULATION_OFFICER), Optional.empty());
        }
    }

    private static Scenario saved(Database database, Actor who, String unit, String query, String name) {
        return desk(database)
                .save(who, unit, ExampleHome.RUN, query, name, VIETNAMESE)
                .saved()
                .orElseThrow();
    }

    private static int audited(Database database, String act) {
        return database.sql()
                .fetchCount(DSL.table("dashboard.audit"), DSL.field("act").eq(act));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepWhatWasTriedAndSayTheSameOfItAgain(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            Scenario one = saved(database, OFFICER, "H21.108", WAY, "  Lên một bậc ");

            assertThat(one.name()).isEqualTo("Lên một bậc");
            assertThat(desk(database).find(OFFICER, one.id())).isEqualTo(one);
            Attempt now = SimulatorIT.attempts(database).of("H21.108", one.asked(), VIETNAMESE);
            ScenariosView view = desk(database).view(OFFICER, picked(List.of(one.id())), VIETNAMESE);
            assertThat(view.own()).extracting(ScenariosView.Listed::name).containsExactly("Lên một bậc");
            assertThat(view.own().get(0).stale()).isFalse();
            ScenariosView.Shown shown = view.picked().get(0);
            assertThat(shown.rank().after())
                    .isEqualTo(Integer.toString(now.outcome().orElseThrow().afterRank()));
            assertThat(shown.changes()).hasSameSizeAs(now.improvement().plan().changes());
            assertThat(audited(database, "save-scenario")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSaveNothingThatTriesNothingHasNoNameOrIsWrong(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            ScenarioDesk desk = desk(database);

            assertThat(desk.save(OFFICER, UNIT, ExampleHome.RUN, "tab=values", "Tên", VIETNAMESE)
                            .faults())
                    .singleElement()
                    .asString()
                    .contains("Chưa thử gì");
            assertThat(desk.save(OFFICER, UNIT, ExampleHome.RUN, "tab=values&to.X.value=nhi%E1%BB%81u", " ", VIETNAMESE)
                            .faults())
                    .hasSize(2);
            assertThat(desk.save(OFFICER, UNIT, ExampleHome.RUN, WAY, "a".repeat(121), VIETNAMESE)
                            .faults())
                    .hasSize(1);
            assertThat(desk.view(OFFICER, picked(List.of()), VIETNAMESE).own()).isEmpty();
            assertThat(audited(database, "save-scenario")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldRefuseWhatCannotBeReadAndWhatIsTooLongBeforeTryingIt(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            ScenarioDesk desk = desk(database);
            StringBuilder many = new StringBuilder("tab=values");
            for (int at = 0; at < 25; at++) {
                many.append("&to.X").append(at).append(".value=1");
            }

            for (String query : List.of("to.A.value=%", "to.%zz=1", "tab=values&to.A.value=%C3%")) {
                ScenarioDesk.Saving saving = desk.save(OFFICER, UNIT, ExampleHome.RUN, query, "Tên", VIETNAMESE);
                assertThat(saving.faults()).as(query).singleElement().asString().contains("Không đọc được");
                assertThat(saving.asked().figures()).isEmpty();
            }
            String tooLong = "tab=values&to.A.value=" + "1".repeat(Scenario.QUERY);
            assertThat(desk.save(OFFICER, UNIT, ExampleHome.RUN, tooLong, "Tên", VIETNAMESE)
                            .faults())
                    .singleElement()
                    .asString()
                    .contains("quá nhiều");
            assertThat(desk.save(OFFICER, UNIT, ExampleHome.RUN, many.toString(), "Tên", VIETNAMESE)
                            .faults())
                    .hasSize(11)
                    .last()
                    .asString()
                    .startsWith("15 ");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldShowAScenarioToWhoMayTryItsUnitAndNobodyElse(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            Scenario one = saved(database, OFFICER, "H21.108", WAY, "Của cán bộ");
            Actor other = actor("khac", Role.COUNCIL_MEMBER, UNIT);
            Actor own = actor("dau-moi", Role.UNIT_REPORTER, "H21.108");
            Actor foreign = actor("dau-moi", Role.UNIT_REPORTER, "H21.100");
            ScenarioDesk desk = desk(database);

            assertThat(desk.find(other, one.id())).isEqualTo(one);
            assertThat(desk.find(own, one.id())).isEqualTo(one);
            assertThatThrownBy(() -> desk.find(foreign, one.id())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> desk.find(Actor.VISITOR, one.id())).isInstanceOf(NotFoundException.class);
            ScenariosView view = desk.view(foreign, picked(List.of(one.id())), VIETNAMESE);
            assertThat(view.picked()).isEmpty();
            assertThat(view.notes()).singleElement().asString().contains(one.id());
            assertThat(desk.view(other, picked(List.of()), VIETNAMESE).own())
                    .as("a list is of its owner")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldBeDeletedByItsOwnerOnly(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            Scenario one = saved(database, OFFICER, "H21.108", WAY, "Của cán bộ");
            ScenarioDesk desk = desk(database);

            desk.delete(actor("khac", Role.EMULATION_OFFICER, UNIT), one.id());
            assertThat(desk.find(OFFICER, one.id())).isEqualTo(one);
            assertThat(audited(database, "delete-scenario")).isZero();

            desk.delete(OFFICER, one.id());
            assertThatThrownBy(() -> desk.find(OFFICER, one.id())).isInstanceOf(NotFoundException.class);
            assertThat(audited(database, "delete-scenario")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldSayThatItsRunWasReplacedAndStillCompute(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            Scenario one = saved(database, OFFICER, "H21.108", WAY, "Cũ");
            SimulatorView.Pair before = desk(database)
                    .view(OFFICER, picked(List.of(one.id())), VIETNAMESE)
                    .picked()
                    .get(0)
                    .rank();
            new PublishDesk(
                            ExampleRuns.source(ExampleRuns.service766("a91f3c0700aa", Period.parse("2026-10"), 77)),
                            database,
                            Clock.systemUTC())
                    .publishAllNew("A");

            ScenariosView view = desk(database).view(OFFICER, picked(List.of(one.id())), VIETNAMESE);

            assertThat(view.own().get(0).stale()).isTrue();
            assertThat(view.picked().get(0).stale()).isTrue();
            assertThat(view.picked().get(0).rank()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldPutUpToFiveSideBySide(Databases kind) {
        try (Database database = kind.open()) {
            fill(database);
            List<String> ids = new ArrayList<>();
            for (String unit : List.of("H21.100", "H21.102", "H21.103", "H21.106", "H21.104")) {
                ScenarioDesk.Saving saving =
                        desk(database).save(OFFICER, unit, ExampleHome.RUN, WAY, "Cho " + unit, VIETNAMESE);
                saving.saved().ifPresent(one -> ids.add(one.id()));
            }
            assertThat(ids).hasSizeGreaterThan(1);

            ScenariosView view = desk(database).view(OFFICER, picked(ids), VIETNAMESE);

            assertThat(view.picked()).hasSameSizeAs(ids);
            assertThat(view.picked()).extracting(ScenariosView.Shown::mark).startsWith("1", "2");
            assertThat(view.chart().twin().rows()).hasSameSizeAs(ids);
            assertThat(view.chart().twin().heads().get(0)).contains("THỬ NGHIỆM");
            assertThat(view.picked().get(0).without())
                    .doesNotContain(ids.get(0))
                    .contains(ids.get(1));
        }
    }

    private static ListAsked picked(List<String> ids) {
        return asked("scenario", ids);
    }

    private static ListAsked asked(String name, List<String> values) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.put(name, values);
        return ScenarioList.asked(sent);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldListThemInTheOrderAskedForAsTheFileDoes(Databases kind) throws IOException {
        try (Database database = kind.open()) {
            fill(database);
            List<String> names = List.of("Xã", "An toàn", "Ấn định", "Đường");
            for (String name : names) {
                saved(database, OFFICER, name.equals("Xã") ? "H21.106" : "H21.108", WAY, name);
            }
            Map<String, List<String>> orders = Map.of(
                    "scenario", List.of("An toàn", "Ấn định", "Đường", "Xã"),
                    "-scenario", List.of("Xã", "Đường", "Ấn định", "An toàn"));

            for (Map.Entry<String, List<String>> order : orders.entrySet()) {
                assertThat(listed(database, order.getKey())).isEqualTo(order.getValue());
            }
            assertThat(listed(database, "unit").get(0)).isEqualTo("Xã");
            assertThat(listed(database, "-unit").get(3)).isEqualTo("Xã");
            for (String sort : List.of("tried", "-of-run", "saved-at", "-saved-at", "nothing")) {
                assertThat(listed(database, sort)).as(sort).containsExactlyInAnyOrderElementsOf(names);
            }
        }
    }

    /** Names on the page, which are those of the file. */
    private static List<String> listed(Database database, String sort) throws IOException {
        ListAsked asked = asked("sort", List.of(sort));
        List<String> page = desk(database).view(OFFICER, asked, VIETNAMESE).own().stream()
                .map(ScenariosView.Listed::name)
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk(database).file(OFFICER, asked, "csv", VIETNAMESE).writeTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";")[0]))
                .isEqualTo(page);
        return page;
    }
}
