package vn.thiduaso.dashboard.views;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.people.ExampleAccounts;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ViewsOffer;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.dashboard.store.jooq.Tables.ACCOUNT;
import static vn.thiduaso.dashboard.store.jooq.Tables.USUAL_VIEW;

/** UC-048, what is kept, on H2 and on PostgreSQL. */
class ViewsIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));
    private static final Actor OFFICER = actor("canbo", Role.EMULATION_OFFICER);
    private static final Actor OTHER = actor("khac", Role.COUNCIL_MEMBER);
    private static final String STATE = "set=A&sort=name&cols=name,score";

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Actor actor(String account, Role role) {
        return new Actor(account, account, Set.of(role), Optional.empty(), Actor.Due.NOTHING, "s");
    }

    private static Database open(Databases kind) {
        Database database = kind.open();
        for (String account : List.of("canbo", "khac", "doanhnghiep")) {
            ExampleAccounts.put(database, account, Set.of(Role.EMULATION_OFFICER), Optional.empty());
        }
        return database;
    }

    private static ViewDesk desk(Database database) {
        return new ViewDesk(
                new ViewQueries(database, new Rights(true)),
                new ViewRepository(database),
                Clock.fixed(Instant.parse("2026-11-01T01:00:00Z"), ZoneOffset.UTC));
    }

    private static TableView saved(Database database, Actor who, String name) {
        return desk(database)
                .save(who, "scores", STATE, name, VIETNAMESE)
                .kept()
                .orElseThrow();
    }

    private static List<String> faults(Database database, String query, String name) {
        return desk(database).save(OFFICER, "scores", query, name, VIETNAMESE).faults();
    }

    private static int audited(Database database, String act) {
        return database.sql()
                .fetchCount(DSL.table("dashboard.audit"), DSL.field("act").eq(act));
    }

    private static List<String> names(List<ViewsView.Listed> views) {
        return views.stream().map(ViewsView.Listed::name).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepWhatIsChosenForItsOwnerAlone(Databases kind) {
        try (Database database = open(kind)) {
            TableView one = desk(database)
                    .save(OFFICER, "scores", "period=2026-10&page=2&" + STATE, "  Theo   tên ", VIETNAMESE)
                    .kept()
                    .orElseThrow();

            assertThat(one.name()).isEqualTo("Theo tên");
            assertThat(one.query()).isEqualTo(STATE);
            assertThat(one.shared()).isFalse();
            assertThat(desk(database).find(OFFICER, one.id())).isEqualTo(one);
            assertThat(one.address()).isEqualTo("/scores?" + STATE + "&saved=" + one.id());
            assertThat(names(desk(database).list(OFFICER, VIETNAMESE).own())).containsExactly("Theo tên");
            assertThatThrownBy(() -> desk(database).find(OTHER, one.id())).isInstanceOf(NotFoundException.class);
            assertThat(desk(database).list(OTHER, VIETNAMESE).shared()).isEmpty();
            assertThat(audited(database, "save-view")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldTellWhatIsWrongWithANameOrAStateAndKeepNothing(Databases kind) {
        try (Database database = open(kind)) {
            saved(database, OFFICER, "Tên Đã Có");

            assertThat(faults(database, STATE, " ")).singleElement().asString().contains("từ 1 đến 80");
            assertThat(faults(database, STATE, "a".repeat(81)))
                    .singleElement()
                    .asString()
                    .contains("từ 1 đến 80");
            assertThat(faults(database, STATE, "a\u202Eb"))
                    .singleElement()
                    .asString()
                    .contains("không nhìn thấy");
            assertThat(faults(database, STATE, "tên đã  có"))
                    .singleElement()
                    .asString()
                    .contains("“Tên Đã Có”");
            assertThat(faults(database, "q=%zz", "")).hasSize(2);
            assertThat(faults(database, "q=" + "a".repeat(TableView.QUERY), "Dài"))
                    .singleElement()
                    .asString()
                    .contains("quá nhiều");
            // short as sent, long once written as in an address
            assertThat(faults(database, "q=" + "ữ".repeat(TableView.QUERY / 2), "Dài"))
                    .singleElement()
                    .asString()
                    .contains("quá nhiều");
            assertThatThrownBy(() -> desk(database).save(OFFICER, "none", STATE, "Tên", VIETNAMESE))
                    .isInstanceOf(NotFoundException.class);
            assertThat(desk(database).list(OFFICER, VIETNAMESE).own()).hasSize(1);
            assertThat(audited(database, "save-view")).isEqualTo(1);
            assertThat(saved(database, OTHER, "Tên Đã Có").name())
                    .as("names are an owner's")
                    .isEqualTo("Tên Đã Có");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldNotKeepTwoOfOneNameWhoeverIsFirst(Databases kind) {
        try (Database database = open(kind)) {
            TableView one = saved(database, OFFICER, "Một");
            ViewRepository repository = new ViewRepository(database);
            TableView same =
                    new TableView("f".repeat(32), "canbo", SavedTable.SCORES, "MỘT", "", false, one.changed(), false);

            assertThat(repository.add(same)).isFalse();
            assertThat(desk(database).list(OFFICER, VIETNAMESE).own()).hasSize(1);
            assertThat(audited(database, "save-view")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldKeepAsManyAsAnAccountMay(Databases kind) {
        try (Database database = open(kind)) {
            for (int at = 0; at < ViewDesk.MOST_KEPT; at++) {
                saved(database, OFFICER, "Số " + at);
            }

            assertThat(faults(database, STATE, "Một nữa"))
                    .singleElement()
                    .asString()
                    .contains("nhiều nhất 50");
            assertThat(saved(database, OTHER, "Một").name()).isEqualTo("Một");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldBeRenamedAndReplacedByItsOwner(Databases kind) {
        try (Database database = open(kind)) {
            TableView one = saved(database, OFFICER, "Một");
            saved(database, OFFICER, "Hai");
            ViewDesk desk = desk(database);

            assertThat(desk.rename(OFFICER, one.id(), "HAI", VIETNAMESE).faults())
                    .hasSize(1);
            assertThat(audited(database, "change-view")).isZero();
            assertThat(desk.rename(OFFICER, one.id(), "một", VIETNAMESE).faults())
                    .as("its own name in small letters")
                    .isEmpty();
            desk.replace(OFFICER, one.id(), "set=B&view=table", VIETNAMESE);

            assertThat(desk.find(OFFICER, one.id()).name()).isEqualTo("một");
            assertThat(desk.find(OFFICER, one.id()).query()).isEqualTo("set=B&view=table");
            assertThat(audited(database, "change-view")).isEqualTo(2);
            desk.replace(OFFICER, one.id(), "view=table&set=B", VIETNAMESE);
            assertThat(audited(database, "change-view"))
                    .as("nothing changed, nothing written")
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldBeOpenedByOthersWhileSharedAndChangedByNone(Databases kind) {
        try (Database database = open(kind)) {
            TableView one = saved(database, OFFICER, "Chung");
            ViewDesk desk = desk(database);
            desk.share(OFFICER, one.id(), true);
            desk.share(OFFICER, one.id(), true);

            assertThat(audited(database, "share-view")).isEqualTo(1);
            assertThat(desk.find(OTHER, one.id()).name()).isEqualTo("Chung");
            assertThat(names(desk.list(OTHER, VIETNAMESE).shared())).containsExactly("Chung");
            assertThat(desk.list(OFFICER, VIETNAMESE).shared()).isEmpty();
            for (Runnable change : List.<Runnable>of(
                    () -> desk.rename(OTHER, one.id(), "Của tôi", VIETNAMESE),
                    () -> desk.replace(OTHER, one.id(), "", VIETNAMESE),
                    () -> desk.share(OTHER, one.id(), false),
                    () -> desk.delete(OTHER, one.id()))) {
                assertThatThrownBy(change::run).isInstanceOf(NotFoundException.class);
            }
            assertThat(desk.find(OFFICER, one.id()).query()).isEqualTo(STATE);
            for (Actor none : List.of(actor("doanhnghiep", Role.ENTERPRISE), Actor.VISITOR)) {
                assertThatThrownBy(() -> desk.find(none, one.id())).isInstanceOf(NotFoundException.class);
                assertThat(desk.list(none, VIETNAMESE).shared()).isEmpty();
                assertThat(desk.offer(none, SavedTable.SCORES, one.id(), STATE).open())
                        .isNull();
            }

            database.sql()
                    .update(ACCOUNT)
                    .set(ACCOUNT.LOCKED, true)
                    .where(ACCOUNT.ACCOUNT_.eq("canbo"))
                    .execute();
            assertThatThrownBy(() -> desk.find(OTHER, one.id())).isInstanceOf(NotFoundException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOpenOneFirstAndNoneOnceItIsOutOfReach(Databases kind) {
        try (Database database = open(kind)) {
            TableView one = saved(database, OFFICER, "Một");
            TableView two = saved(database, OFFICER, "Hai");
            ViewDesk desk = desk(database);
            desk.share(OFFICER, one.id(), true);
            desk.use(OFFICER, two.id(), true);
            desk.use(OFFICER, one.id(), true);
            desk.use(OTHER, one.id(), true);
            desk.use(OTHER, one.id(), true);

            assertThat(audited(database, "choose-view")).isEqualTo(3);
            assertThat(desk.usualAddress(OFFICER, SavedTable.SCORES)).contains(one.address());
            assertThat(desk.usualAddress(OTHER, SavedTable.SCORES)).contains(one.address());
            assertThat(desk.usualAddress(Actor.VISITOR, SavedTable.SCORES)).isEmpty();
            assertThatThrownBy(() -> desk.use(OTHER, two.id(), true)).isInstanceOf(NotFoundException.class);

            desk.share(OFFICER, one.id(), false);
            assertThat(desk.usualAddress(OTHER, SavedTable.SCORES)).isEmpty();
            assertThat(desk.usualAddress(OFFICER, SavedTable.SCORES)).contains(one.address());
            desk.use(OFFICER, one.id(), false);
            assertThat(desk.usualAddress(OFFICER, SavedTable.SCORES)).isEmpty();
            assertThat(database.sql().fetchCount(USUAL_VIEW)).isZero();
            assertThat(audited(database, "unchoose-view")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldBeDeletedThoughItOpensFirstForSomebody(Databases kind) {
        try (Database database = open(kind)) {
            TableView one = saved(database, OFFICER, "Một");
            ViewDesk desk = desk(database);
            desk.share(OFFICER, one.id(), true);
            desk.use(OTHER, one.id(), true);

            desk.delete(OFFICER, one.id());

            assertThatThrownBy(() -> desk.find(OFFICER, one.id())).isInstanceOf(NotFoundException.class);
            assertThat(desk.usualAddress(OTHER, SavedTable.SCORES)).isEmpty();
            assertThat(audited(database, "delete-view")).isEqualTo(1);
            assertThat(saved(database, OFFICER, "Một").id()).isNotEqualTo(one.id());
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOfferWhatThePageCouldBecome(Databases kind) {
        try (Database database = open(kind)) {
            TableView one = saved(database, OFFICER, "Một");
            ViewDesk desk = desk(database);

            assertThat(desk.offer(OFFICER, SavedTable.SCORES, one.id(), STATE)
                            .open()
                            .changed())
                    .isFalse();
            ViewsOffer other = desk.offer(OFFICER, SavedTable.SCORES, one.id(), "set=A");
            assertThat(other.open().changed()).isTrue();
            assertThat(other.open().own()).isTrue();
            assertThat(other.own()).extracting(ViewsOffer.Line::here).containsExactly(true);
            assertThat(desk.offer(OFFICER, SavedTable.SCORES, ListAsked.NO_VIEW, STATE)
                            .open())
                    .isNull();
        }
    }
}
