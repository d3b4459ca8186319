package vn.thiduaso.dashboard.data;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.audit.AuditQueries;
import vn.thiduaso.dashboard.audit.Chain;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.lake.ActLink;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.act.ActJob;
import vn.thiduaso.ingest.commit.CloseJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACT_COPY;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

/** Acts in the lake and their entries in the audit: the lake first, the audit in its order, each act once. */
class ActDeskIT {

    private static final vn.thiduaso.datasets.act.Actor SENDER =
            vn.thiduaso.datasets.act.Actor.ofAccount("Người Gửi", "gui");

    @TempDir
    Path folder;

    private ExampleFigures figures;

    @BeforeEach
    void open() {
        figures = new ExampleFigures(folder);
    }

    @AfterEach
    void close() {
        figures.close();
    }

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Actor account(String account) {
        return new Actor(
                account,
                "Người " + account,
                Set.of(Role.TRANSFORMATION_OFFICER),
                Optional.empty(),
                Actor.Due.NOTHING,
                "");
    }

    private ActDesk desk(Database database) {
        return new ActDesk(figures.home(), new ActCopyRepository(database), ExampleFigures.CLOCK);
    }

    private static List<String> entries(Database database) {
        return database.sql()
                .select(AUDIT.ACTOR, AUDIT.ACT)
                .from(AUDIT)
                .orderBy(AUDIT.SEQ)
                .fetch(row -> row.value1() + " " + row.value2());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldWriteEachActOfTheLakeOnceInItsOrder(Databases kind) {
        try (Database database = kind.open()) {
            Submission sent = figures.send(ExampleFigures.PERIOD, 2541, SENDER);
            ActDesk desk = desk(database);

            desk.onSubmissions(account("duyet"), ActKind.APPROVE, List.of(sent.id()), "");
            desk.onSubmissions(account("duyet"), ActKind.APPROVE, List.of(sent.id()), "");
            desk.close(
                    account("chot"),
                    ExampleFigures.SET,
                    ExampleFigures.PERIOD,
                    CloseJob.basis(
                            figures.home().lake(), "SERVICE-766", ExampleFigures.PERIOD, CloseJob.Unapproved.REFUSE));

            assertThat(entries(database)).containsExactly("gui submit", "duyet approve", "chot close");
            List<ActLink> links = figures.home().lake().acts().linksFrom(1);
            assertThat(database.sql()
                            .select(AUDIT.AFTER_HASH)
                            .from(AUDIT)
                            .orderBy(AUDIT.SEQ)
                            .fetch(AUDIT.AFTER_HASH))
                    .isEqualTo(links.stream().map(ActLink::chain).toList());
            assertThat(database.sql()
                            .select(AUDIT.OBJECT)
                            .from(AUDIT)
                            .orderBy(AUDIT.SEQ)
                            .fetch(AUDIT.OBJECT))
                    .allMatch(object -> object.startsWith("SERVICE-766 2026-10"));
        }
    }

    @Test
    void shouldWriteNothingOfAnActThatIsRefused() {
        try (Database database = Databases.H2.open()) {
            Submission sent = figures.send(ExampleFigures.PERIOD, 2541, SENDER);
            ActDesk desk = desk(database);

            assertThatThrownBy(() -> desk.onSubmissions(account("gui"), ActKind.APPROVE, List.of(sent.id()), ""))
                    .isInstanceOf(RefusedActsException.class);

            assertThat(figures.acts()).containsExactly(ActKind.SUBMIT);
            assertThat(entries(database)).isEmpty();
        }
    }

    /** As if the server was killed after the lake had the act and before the audit had its entry. */
    @Test
    void shouldCatchUpWithAnActWhoseEntryWasPrevented() {
        try (Database database = Databases.H2.open()) {
            Submission sent = figures.send(ExampleFigures.PERIOD, 2541, SENDER);
            Database gone = Databases.H2.open();
            gone.close();
            ActDesk cut = desk(gone);

            assertThatThrownBy(() -> cut.onSubmissions(account("duyet"), ActKind.APPROVE, List.of(sent.id()), ""))
                    .isNotInstanceOf(RefusedActsException.class);
            assertThat(figures.acts()).containsExactly(ActKind.SUBMIT, ActKind.APPROVE);

            desk(database)
                    .on(
                            account("gui"),
                            ActKind.DECLARE,
                            new vn.thiduaso.datasets.act.Subject.OfUnit("SERVICE-766", ExampleFigures.PERIOD, "U1"),
                            "");

            assertThat(entries(database)).containsExactly("gui submit", "duyet approve", "gui declare");
        }
    }

    @Test
    void shouldTellTheTerminalFromAccounts() {
        try (Database database = Databases.H2.open()) {
            Submission sent = figures.send(ExampleFigures.PERIOD, 2541, SENDER);
            new ActJob(ExampleFigures.CLOCK)
                    .onSubmissions(
                            figures.home().lake(),
                            ActKind.RETURN,
                            List.of(sent.id()),
                            new vn.thiduaso.datasets.act.Actor("Trần Thị B"),
                            "sai đơn vị tính");
            desk(database).onSubmissions(account("gui"), ActKind.SUBMIT, List.of(sent.id()), "");

            assertThat(entries(database)).containsExactly("gui submit", "terminal:Trần Thị B return", "gui submit");
            assertThat(database.sql()
                            .select(AUDIT.REASON)
                            .from(AUDIT)
                            .orderBy(AUDIT.SEQ)
                            .fetch(AUDIT.REASON))
                    .containsExactly(null, "sai đơn vị tính", null);
        }
    }

    @Test
    void shouldRefuseToGoOnAfterActsThatAreNotThoseInTheAudit() {
        try (Database database = Databases.H2.open()) {
            Submission sent = figures.send(ExampleFigures.PERIOD, 2541, SENDER);
            ActDesk desk = desk(database);
            desk.onSubmissions(account("duyet"), ActKind.APPROVE, List.of(sent.id()), "");
            database.sql().update(ACT_COPY).set(ACT_COPY.CHAIN, "0".repeat(64)).execute();

            assertThatThrownBy(() -> new ActCopyRepository(database)
                            .copy(
                                    figures.home().lake().acts()::linksFrom,
                                    OffsetDateTime.ofInstant(ExampleFigures.CLOCK.instant(), ZoneOffset.UTC)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("act 2");
        }
    }

    @Test
    void shouldNotLetANewNameMakeSomebodyElseOfAnAccount() {
        try (Database database = Databases.H2.open()) {
            Submission sent = figures.send(ExampleFigures.PERIOD, 2541, SENDER);
            Actor renamed =
                    new Actor("gui", "Tên Khác Hẳn", Set.of(Role.CHAIRMAN), Optional.empty(), Actor.Due.NOTHING, "");

            assertThatThrownBy(() -> desk(database).onSubmissions(renamed, ActKind.APPROVE, List.of(sent.id()), ""))
                    .isInstanceOf(RefusedActsException.class);
        }
    }

    @Test
    void shouldKeepTheChainOfTheAuditWhole() {
        try (Database database = Databases.H2.open()) {
            Submission sent = figures.send(ExampleFigures.PERIOD, 2541, SENDER);
            ActDesk desk = desk(database);
            desk.onSubmissions(account("duyet"), ActKind.APPROVE, List.of(sent.id()), "");
            desk.close(
                    account("chot"),
                    ExampleFigures.SET,
                    ExampleFigures.PERIOD,
                    CloseJob.basis(
                            figures.home().lake(), "SERVICE-766", ExampleFigures.PERIOD, CloseJob.Unapproved.REFUSE));
            desk.on(
                    account("duyet"),
                    ActKind.ASK_UNLOCK,
                    new OfPeriod("SERVICE-766", ExampleFigures.PERIOD),
                    "đính chính ấp 3");

            AuditQueries audit = new AuditQueries(database);
            Chain.Report report = audit.check(Optional.empty());

            assertThat(report.isWhole()).isTrue();
            assertThat(report.head().seq()).isEqualTo(4);
        }
    }
}
