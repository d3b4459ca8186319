package vn.thiduaso.dashboard.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ProviderSettings;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.lake.LakeSettings;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;

/**
 * Every page method of the server, as Spring lists them, asked for by every role with its own unit, one below it and a foreign one. What is
 * expected is written here once more, by hand: a new action without a line here fails.
 */
class RoutesIT {

    private static final String OWN = "H21.100";
    private static final String BELOW = "H21.101";
    private static final String FOREIGN = "H21.102";
    private static final String OTHER = "khac";
    private static final String JOB_ID = "0".repeat(32);
    private static final Set<Role> OFFICE = Set.of(
            Role.TRANSFORMATION_OFFICER,
            Role.EMULATION_OFFICER,
            Role.COUNCIL_MEMBER,
            Role.SECRETARY,
            Role.CHAIRMAN,
            Role.AUDITOR,
            Role.OPERATOR,
            Role.ADMINISTRATOR);

    private static final Set<Role> REPORTING = Set.of(Role.UNIT_REPORTER, Role.ENTERPRISE);

    private static final Set<Role> ANSWERING =
            Set.of(Role.TRANSFORMATION_OFFICER, Role.EMULATION_OFFICER, Role.CHAIRMAN);

    private static final Set<Role> LOADING = Set.of(Role.TRANSFORMATION_OFFICER, Role.EMULATION_OFFICER, Role.OPERATOR);

    @TempDir
    static Path folder;

    private static HomeLake lake;
    private static Database database;
    private static Server closed;
    private static Server open;

    @BeforeAll
    static void start() {
        database = Databases.H2.open();
        ExampleHome.fill(database);
        database.sql().insertInto(UNIT_ABOVE).values(BELOW, OWN).execute();
        for (Role role : Role.values()) {
            ExampleAccounts.put(database, role.code(), Set.of(role), Optional.of(OWN));
        }
        // changed, locked and unlocked by whoever may
        ExampleAccounts.put(database, OTHER, Set.of(Role.COUNCIL_MEMBER), Optional.empty());
        lake = new HomeLake(LakeSettings.embedded(folder));
        closed = server(false);
        open = server(true);
    }

    private static Server server(boolean publicReading) {
        // nobody answers there: that is asked only when somebody chooses it
        ProviderSettings provider = new ProviderSettings(
                URI.create("http://localhost:1"), "thiduaso", "secret", ProviderSettings.SUBJECT, "SSO", "SSO");
        AccessSettings access =
                AccessSettings.DEFAULT.withPublicReading(publicReading).withProvider(Optional.of(provider));
        return Server.start(new ServerSettings(0, access), () -> database, () -> lake, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        closed.close();
        open.close();
    }

    /** Whether a role may, and for which units; by hand, from the people of the movement. */
    private static boolean mayDo(Action action, Role role, String unit) {
        return switch (action) {
            case LOG_IN, SEE_HELP, SEE_PUBLIC_BOARD, KEEP_OWN_ACCOUNT, SEE_TODOS, SEE_INDEX_SETS -> true;
            case SEE_RANKING, KEEP_VIEWS -> role != Role.ENTERPRISE;
            case SEE_RUNS, SEE_SET_DRAFTS -> OFFICE.contains(role);
            case EDIT_INDEX_SETS, PUBLISH_INDEX_SETS -> ANSWERING.contains(role);
            case SEE_UNIT, SIMULATE -> OFFICE.contains(role) || isOwn(unit);
            case SEE_COMPLETENESS, SEE_FINDINGS -> OFFICE.contains(role) || role == Role.UNIT_REPORTER && isOwn(unit);
            case DECLARE_COMPLETE -> role == Role.UNIT_REPORTER && isOwn(unit);
            case LOAD_FIGURES -> LOADING.contains(role) || REPORTING.contains(role) && isOwn(unit);
            case SEE_SUBMISSIONS -> OFFICE.contains(role) || REPORTING.contains(role) && isOwn(unit);
            case SEE_APPROVAL -> OFFICE.contains(role);
            case APPROVE_FIGURES, CLOSE_PERIOD, UNLOCK_PERIOD, ANSWER_FINDINGS -> ANSWERING.contains(role);
            case SEE_JOBS -> OFFICE.contains(role);
            case RUN_JOBS -> LOADING.contains(role);
            case PUBLISH_RUNS -> ANSWERING.contains(role);
            case SEE_MOVEMENT -> OFFICE.contains(role);
            case KEEP_ASSIGNMENTS -> role == Role.ADMINISTRATOR || role == Role.SECRETARY;
            case REPORT_AIMS ->
                Set.of(Role.TRANSFORMATION_OFFICER, Role.EMULATION_OFFICER, Role.SECRETARY)
                        .contains(role);
            case SEE_AWARD_RULES -> OFFICE.contains(role);
            case CONFIRM_AWARD_RULES -> role == Role.EMULATION_OFFICER || role == Role.CHAIRMAN;
            case SEE_CAMPAIGNS ->
                Set.of(
                                Role.EMULATION_OFFICER,
                                Role.TRANSFORMATION_OFFICER,
                                Role.COUNCIL_MEMBER,
                                Role.SECRETARY,
                                Role.CHAIRMAN,
                                Role.AUDITOR)
                        .contains(role);
            case MANAGE_CAMPAIGNS -> role == Role.EMULATION_OFFICER;
            case SEE_AUDIT -> role == Role.ADMINISTRATOR || role == Role.AUDITOR;
            case SEE_OWN_ENTRIES -> role == Role.TRANSFORMATION_OFFICER || role == Role.EMULATION_OFFICER;
            case KEEP_ACCOUNTS, SWITCH_PUBLIC_BOARD -> role == Role.ADMINISTRATOR;
        };
    }

    private static boolean isOwn(String unit) {
        return unit.equals(OWN) || unit.equals(BELOW);
    }

    private static boolean visitorMayDo(Action action, boolean publicReading) {
        return switch (action) {
            // of pages with figures the one public board: closed here, it is not there
            case LOG_IN, SEE_HELP, SEE_PUBLIC_BOARD -> true;
            case SEE_INDEX_SETS, SEE_RANKING, SEE_RUNS, SEE_UNIT -> publicReading;
            case KEEP_OWN_ACCOUNT,
                    SEE_TODOS,
                    SEE_SET_DRAFTS,
                    EDIT_INDEX_SETS,
                    PUBLISH_INDEX_SETS,
                    KEEP_VIEWS,
                    SIMULATE,
                    SEE_COMPLETENESS,
                    DECLARE_COMPLETE,
                    LOAD_FIGURES,
                    SEE_SUBMISSIONS,
                    SEE_APPROVAL,
                    APPROVE_FIGURES,
                    CLOSE_PERIOD,
                    UNLOCK_PERIOD,
                    SEE_FINDINGS,
                    ANSWER_FINDINGS,
                    SEE_JOBS,
                    RUN_JOBS,
                    PUBLISH_RUNS,
                    SEE_MOVEMENT,
                    KEEP_ASSIGNMENTS,
                    REPORT_AIMS,
                    SEE_AWARD_RULES,
                    CONFIRM_AWARD_RULES,
                    SEE_CAMPAIGNS,
                    MANAGE_CAMPAIGNS,
                    SWITCH_PUBLIC_BOARD,
                    SEE_AUDIT,
                    SEE_OWN_ENTRIES,
                    KEEP_ACCOUNTS -> false;
        };
    }

    private static Stream<Route> routes() {
        return Route.of(closed.pages());
    }

    private static Map<String, String> places(String unit) {
        String none = "0".repeat(32);
        return Map.ofEntries(
                entry("unit", unit),
                entry("node", "766"),
                entry("run", ExampleHome.RUN),
                entry("code", "SERVICE-766"),
                entry("version", "1"),
                entry("format", "csv"),
                entry("account", OTHER),
                entry("draft", none),
                entry("submission", "0".repeat(16)),
                entry("place", "0"),
                entry("file", none),
                entry("scenario", none),
                entry("level", "1"),
                entry("view", none),
                entry("job", JOB_ID),
                entry("aim", "II.1-c"),
                entry("analysis", "0123456789ab"),
                entry("topic", "rank"),
                entry("assignment", none),
                entry("rule", none),
                entry("campaign", none));
    }

    @Test
    void shouldKnowTheActionOfEveryPage() {
        assertThat(routes().count()).isGreaterThan(8);
        assertThat(routes().filter(route -> route.needs().isEmpty()).toList()).isEmpty();
        assertThat(routes().map(Route::pattern))
                .as("those of a setting too")
                .contains("/login/provider", "/login/provider/back", "/people/{account}/link");
    }

    @ParameterizedTest
    @MethodSource("roles")
    void shouldLetARoleDoWhatItMayAndNothingElse(Role role) throws IOException, InterruptedException {
        List<String> holes = new ArrayList<>();
        for (Route route : routes().toList()) {
            Action action = route.needs().orElseThrow().value();
            boolean ofUnit = !route.needs().orElseThrow().unit().isEmpty();
            for (String unit : ofUnit ? List.of(OWN, BELOW, FOREIGN) : List.of(OWN)) {
                Visit visit = Visit.of(closed, database, role.code());
                HttpResponse<String> answer = visit.send(route.method(), route.path(places(unit)));
                boolean refused = answer.statusCode() == 403 && answer.body().contains("TDS-403");
                if (refused == mayDo(action, role, unit) && !route.isRefusal()) {
                    holes.add(route + " " + unit + ": " + answer.statusCode());
                }
            }
        }
        assertThat(holes).as(role.code()).isEmpty();
    }

    static Stream<Role> roles() {
        return Stream.of(Role.values());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldSendVisitorsToTheLoginUnlessTheyMayRead(boolean publicReading) throws IOException, InterruptedException {
        Server server = publicReading ? open : closed;
        for (Route route : routes().toList()) {
            HttpResponse<String> answer = Visit.ofVisitor(server).send(route.method(), route.path(places(OWN)));
            boolean sent = route.isForPrograms()
                    ? answer.statusCode() == 401
                    : answer.statusCode() == 302
                            && answer.headers()
                                    .firstValue("Location")
                                    .orElse("")
                                    .startsWith("/login");
            assertThat(sent)
                    .as(route.toString())
                    .isEqualTo(!visitorMayDo(route.needs().orElseThrow().value(), publicReading));
        }
    }

    /** With public reading a reporter sees units that he may not try. */
    @Test
    void shouldOfferTheSimulatorWhereItsReaderMayTryTheUnit() throws IOException, InterruptedException {
        for (String unit : List.of(OWN, BELOW, FOREIGN)) {
            HttpResponse<String> profile =
                    Visit.of(open, database, Role.UNIT_REPORTER.code()).send("GET", "/units/" + unit);
            assertThat(profile.statusCode()).as(unit).isEqualTo(200);
            assertThat(profile.body().contains("href=\"/simulator/" + unit + "?"))
                    .as(unit)
                    .isEqualTo(isOwn(unit));
        }
    }

    @Test
    void shouldChangeNothingWithoutTheTokenOfAForm() throws IOException, InterruptedException {
        List<Route> changing = routes().filter(Route::mayChange).toList();
        assertThat(changing).isNotEmpty();
        for (Route route : changing) {
            Visit visit = Visit.of(closed, database, Role.ADMINISTRATOR.code());
            assertSoftly(softly -> {
                softly.assertThat(visit.withoutToken(route.method(), route.path(places(OWN))))
                        .as("without token " + route)
                        .isEqualTo(403);
                softly.assertThat(visit.withToken("0".repeat(64), route.method(), route.path(places(OWN))))
                        .as("with another token " + route)
                        .isEqualTo(403);
                softly.assertThat(visit.fromAnotherSite(route.method(), route.path(places(OWN))))
                        .as("from another site " + route)
                        .isEqualTo(403);
            });
            assertThat(visit.isIn()).as("still in after " + route).isTrue();
        }
    }

    @Test
    void shouldChangeNothingByReading() throws IOException, InterruptedException {
        List<Integer> before = counts();
        for (Route route : routes().filter(route -> !route.mayChange()).toList()) {
            Visit.of(closed, database, Role.ADMINISTRATOR.code()).send("GET", route.path(places(OWN)));
        }
        assertThat(counts()).isEqualTo(before);
    }

    private static List<Integer> counts() {
        return Stream.of(
                        "account",
                        "account_role",
                        "account_link",
                        "login_failure",
                        "audit",
                        "run",
                        "published_run",
                        "job",
                        "job_queue",
                        "set_draft",
                        "set_revision",
                        "assignment",
                        "aim_figure",
                        "award_act",
                        "campaign",
                        "table_view",
                        "usual_view")
                .map(table -> database.sql().fetchCount(org.jooq.impl.DSL.table("dashboard." + table)))
                .toList();
    }
}
