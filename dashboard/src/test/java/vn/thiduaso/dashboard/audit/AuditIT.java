package vn.thiduaso.dashboard.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.ingest.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.store.jooq.Tables.AUDIT;

/** UC-031 on H2 and on PostgreSQL. */
class AuditIT {

    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 10, 12, 1, 2, 3, 456_789_000, ZoneOffset.UTC);

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static void append(Database database, String actor) {
        database.sql()
                .transaction(transaction ->
                        AuditRepository.append(transaction, Act.of(actor, Act.Kind.LOG_IN, "account " + actor), THEN));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldChainWhatIsPublished(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);

            AuditQueries audit = new AuditQueries(database);
            assertThat(audit.check(Optional.of(audit.head())).isWhole()).isTrue();
            // four runs, and the analysis of one
            assertThat(audit.head().seq()).isEqualTo(5);
            assertThat(audit.list(
                            new AuditQueries.Filter(
                                    "", "publish", AuditSearch.stored("PHUTAN"), Optional.empty(), Optional.empty()),
                            true,
                            0,
                            9))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.actor()).isEqualTo("Lê Thị Duyệt");
                        assertThat(entry.run()).contains("a91f3c070003");
                        assertThat(entry.before()).isEmpty();
                        assertThat(entry.after().orElseThrow()).isNotBlank();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldCountNoMoreThanAreListed(Databases kind) {
        try (Database database = kind.open()) {
            int many = AuditQueries.COUNTED + 5;
            database.sql()
                    .insertInto(
                            AUDIT,
                            AUDIT.SEQ,
                            AUDIT.UTC,
                            AUDIT.ACTOR,
                            AUDIT.ACT,
                            AUDIT.OBJECT,
                            AUDIT.APP_VERSION,
                            AUDIT.PREV_HASH,
                            AUDIT.HASH)
                    .select(DSL.select(
                                    DSL.field(DSL.name("n"), Long.class),
                                    DSL.val(THEN),
                                    DSL.when(
                                                    DSL.field(DSL.name("n"), Long.class)
                                                            .le(3L),
                                                    "lan")
                                            .otherwise("hoa"),
                                    DSL.val("log-in"),
                                    DSL.val("account"),
                                    DSL.val("1"),
                                    DSL.val("0"),
                                    DSL.val("0"))
                            .from(DSL.generateSeries(1, many).as("numbers", "n")))
                    .execute();
            AuditQueries audit = new AuditQueries(database);

            assertThat(audit.count(
                            new AuditQueries.Filter("hoa", "", AuditSearch.NONE, Optional.empty(), Optional.empty())))
                    .isEqualTo(AuditQueries.COUNTED + 1);
            assertThat(audit.count(
                            new AuditQueries.Filter("lan", "", AuditSearch.NONE, Optional.empty(), Optional.empty())))
                    .isEqualTo(3);
        }
    }

    private static List<AuditEntry> found(Database database, AuditSearch search) {
        return new AuditQueries(database)
                .list(
                        new AuditQueries.Filter("", "", search, Optional.empty(), Optional.empty()),
                        false,
                        0,
                        AuditQueries.COUNTED);
    }

    private static void put(Database database, Act act) {
        database.sql().transaction(transaction -> AuditRepository.append(transaction, act, THEN));
    }

    /** An act and an object of every kind there is. */
    private static void putAll(Database database) {
        put(database, Act.of("lan", Act.Kind.LOG_IN, "account lan"));
        put(database, Act.of("lan", Act.Kind.ASSIGN, "Ủy viên Đặng Hà: unit PT.AP04"));
        put(database, Act.of("lan", Act.Kind.END_ASSIGNMENT, "Ủy viên: phó: content II.5"));
        put(database, Act.of("lan", Act.Kind.OPEN_PUBLIC_BOARD, "public-board"));
        put(database, Act.of("lan", Act.Kind.REFUSE_SIGN_IN, "sign-in"));
        put(database, Act.of("lan", Act.Kind.PUBLISH_SET, "index-set PHUTAN@3 draft 7c1"));
        put(database, Act.of("lan", Act.Kind.SAVE_SCENARIO, "scenario 12 PT.AP03 Thử một"));
        put(database, Act.of("lan", Act.Kind.SHARE_VIEW, "view 9 own-entries Của tôi"));
        put(database, Act.of("lan", Act.Kind.SAVE_VIEW, "view 10 moi 50%_của tôi"));
        put(database, Act.of("lan", Act.Kind.ASK_JOB, "score SERVICE-766 2026-10"));
        put(database, Act.of("lan", Act.Kind.PUBLISH, "SERVICE-766 2026").aboutRun("a91f3c070003"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldFindEntriesByWhatIsShownOfThem(Databases kind) {
        try (Database database = kind.open()) {
            putAll(database);
            List<AuditEntry> all = found(database, AuditSearch.NONE);
            assertThat(all).hasSize(11);

            for (String language : List.of("vi", "en")) {
                Words words = PageWords.in(Locale.forLanguageTag(language));
                for (AuditEntry entry : all) {
                    String act = words.text("act." + entry.act());
                    String object = new ObjectText(words).of(entry);
                    for (String typed :
                            List.of(act, object, object + " " + entry.run().orElse(""))) {
                        for (String written : List.of(
                                typed,
                                typed.toUpperCase(Locale.ROOT),
                                Normalizer.normalize(typed, Normalizer.Form.NFD),
                                Vietnamese.searchKey(typed))) {
                            assertThat(found(database, AuditSearch.of(written, words)))
                                    .as(written)
                                    .contains(entry);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldFindNothingElse(Databases kind) {
        try (Database database = kind.open()) {
            putAll(database);
            put(
                    database,
                    Act.of("lan", Act.Kind.LOCK_ACCOUNT, Normalizer.normalize("account Hà", Normalizer.Form.NFD)));
            put(database, Act.of("lan", Act.Kind.LOCK_ACCOUNT, "account Müller"));
            Words vi = PageWords.VIETNAMESE;
            Words en = PageWords.in(Locale.ENGLISH);

            assertThat(found(database, AuditSearch.of("công bố", vi)))
                    .extracting(AuditEntry::act)
                    .containsExactly("publish-set", "publish");
            assertThat(found(database, AuditSearch.of("MÜLLER", vi)))
                    .extracting(AuditEntry::seq)
                    .containsExactly(13L);
            assertThat(found(database, AuditSearch.of("(", vi)))
                    .as("a mark is looked for as it is")
                    .isEmpty();
            assertThat(found(database, AuditSearch.of("cong bo", en))).isEmpty();
            assertThat(found(database, AuditSearch.of("board", vi)))
                    .as("nothing that is shown")
                    .isEmpty();
            assertThat(found(database, AuditSearch.of("public-board", vi))).hasSize(1);
            assertThat(found(database, AuditSearch.stored("board"))).hasSize(1);
            assertThat(found(database, AuditSearch.of("nhật ký", vi)))
                    .extracting(AuditEntry::object)
                    .containsExactly("view 9 own-entries Của tôi");
            assertThat(found(database, AuditSearch.of("ha", vi)))
                    .as("accents of what is stored, in whatever form")
                    .extracting(AuditEntry::seq)
                    .containsExactly(2L, 12L);
            assertThat(found(database, AuditSearch.of("50%_", vi)))
                    .extracting(AuditEntry::seq)
                    .containsExactly(9L);
            assertThat(found(database, AuditSearch.of("chấm điểm 766", vi)))
                    .extracting(AuditEntry::seq)
                    .containsExactly(10L);
            assertThat(found(database, AuditSearch.stored("dang ha: unit")))
                    .extracting(AuditEntry::seq)
                    .containsExactly(2L);
            assertThat(found(database, AuditSearch.stored("công bố"))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLetNobodyChangeOrTakeAwayAnEntry(Databases kind) {
        try (Database database = kind.open()) {
            append(database, "lan");

            for (String statement : List.of(
                    "update dashboard.audit set actor = 'khac'",
                    "delete from dashboard.audit",
                    "update dashboard.audit set reason = '' where seq = 1")) {
                assertThatThrownBy(() -> database.sql().execute(statement))
                        .as(statement)
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("only added");
            }
            assertThat(new AuditQueries(database).check(Optional.empty()).isWhole())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldFindWhatTheOwnerOfTheDatabaseChanged(Databases kind) {
        try (Database database = kind.open()) {
            IntStream.range(0, 5).forEach(i -> append(database, "nguoi" + i));
            AuditQueries audit = new AuditQueries(database);
            AuditHead printed = audit.head();
            String where = kind == Databases.H2 ? "dashboard." : "";
            database.sql()
                    .execute("drop trigger " + where + "audit_append_only"
                            + (kind == Databases.H2 ? "" : " on dashboard.audit"));

            database.sql().execute("update dashboard.audit set actor = 'khac' where seq = 2");
            assertThat(audit.check(Optional.empty()).faults()).containsExactly(new Chain.Fault(2, Chain.What.CONTENT));
            database.sql().execute("delete from dashboard.audit where seq in (2, 5)");
            assertThat(audit.check(Optional.of(printed)).faults())
                    .containsExactly(
                            new Chain.Fault(3, Chain.What.NUMBER),
                            new Chain.Fault(3, Chain.What.LINK),
                            new Chain.Fault(5, Chain.What.HEAD),
                            new Chain.Fault(5, Chain.What.PRINTED));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepOneChainWhenManyActAtOnce(Databases kind) {
        try (Database database = kind.open()) {
            List<CompletableFuture<Void>> all = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> append(database, "nguoi" + i)))
                    .toList();
            all.forEach(CompletableFuture::join);

            AuditQueries audit = new AuditQueries(database);
            assertThat(audit.head().seq()).isEqualTo(40);
            assertThat(audit.check(Optional.empty()).isWhole()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldWriteNothingOfWhatWasNotDone(Databases kind) {
        try (Database database = kind.open()) {
            assertThatThrownBy(() -> database.sql().transaction(transaction -> {
                        AuditRepository.append(transaction, Act.of("lan", Act.Kind.LOG_IN, "account lan"), THEN);
                        throw new IllegalStateException("stopped");
                    }))
                    .isNotNull();

            assertThat(new AuditQueries(database).head()).isEqualTo(AuditHead.EMPTY);
            append(database, "lan");
            assertThat(new AuditQueries(database).check(Optional.empty()).isWhole())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldChainEntriesThatWereThereBefore(Databases kind) throws SQLException {
        Databases.Address address = kind.address();
        try (Connection open = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = open.createStatement()) {
            Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .schemas("dashboard")
                    .defaultSchema("dashboard")
                    .target("8")
                    .load()
                    .migrate();
            for (int i = 1; i <= 3; i++) {
                statement.execute("insert into dashboard.audit (at, actor, act, object, before_value, after_value)"
                        + " values (timestamp with time zone '2026-01-0" + i + " 07:00:00+07', 'Lê Thị Duyệt',"
                        + " 'publish', 'S 2026', null, 'a9100000000" + i + "')");
            }
            try (Database database = Database.open(address.url(), address.user(), address.password())) {
                AuditQueries audit = new AuditQueries(database);
                assertThat(audit.check(Optional.empty()).isWhole()).isTrue();
                assertThat(audit.list(
                                new AuditQueries.Filter("", "", AuditSearch.NONE, Optional.empty(), Optional.empty()),
                                true,
                                0,
                                9))
                        .hasSize(3)
                        .last()
                        .satisfies(first -> {
                            assertThat(first.utc()).isEqualTo("2026-01-01T00:00:00Z");
                            assertThat(first.run()).contains("a91000000001");
                        });
            }
        }
    }
}
