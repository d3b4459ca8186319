package vn.thiduaso.dashboard.simulator;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.scores.PeerShelf;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.security.Role;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.ExampleHome;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.dashboard.store.jooq.Tables.UNIT_ABOVE;

/** UC-040, where one chooses a unit, on H2 and on PostgreSQL. */
class StartDeskIT {

    private static final Words VIETNAMESE = PageWords.in(Locale.forLanguageTag("vi"));

    static Stream<Databases> databases() {
        return Databases.all();
    }

    private static Actor reporter(Optional<String> unit) {
        return new Actor("a", "A", Set.of(Role.UNIT_REPORTER), unit, Actor.Due.NOTHING, "s");
    }

    private static StartDesk desk(Database database) {
        RunQueries runs = new RunQueries(database);
        IndexSetShelf shelf = new IndexSetShelf(runs);
        Rights rights = new Rights(false);
        return new StartDesk(
                new RankingChoice(runs, new PeerShelf(new PeerQueries(database), new LevelQueries(database)), shelf),
                new UnitListQueries(database),
                new StartQueries(database, new UnitAccess(database, rights)),
                shelf,
                rights);
    }

    private static StartView view(Database database, Actor who, String search) {
        return desk(database)
                .view("SERVICE-766", "2026-10", search, who, VIETNAMESE)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldOfferAReporterHisUnitAndThoseBelowAndNoOther(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            database.sql().insertInto(UNIT_ABOVE).values("H21.102", "H21.100").execute();
            Actor above = reporter(Optional.of("H21.100"));

            assertThat(desk(database).only(above)).isEmpty();
            assertThat(view(database, above, "").found())
                    .extracting(StartView.Offer::address)
                    .hasSize(2)
                    .anyMatch(address -> address.startsWith("/simulator/H21.100?"))
                    .anyMatch(address -> address.startsWith("/simulator/H21.102?"));
            assertThat(view(database, above, "h21.102").found()).hasSize(1);
            assertThat(view(database, above, "h21.101").found()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void shouldLeadToTheOnlyUnitAndTellWhoHasNone(Databases kind) {
        try (Database database = kind.open()) {
            ExampleHome.fill(database);
            Actor nowhere = reporter(Optional.empty());

            assertThat(desk(database).only(reporter(Optional.of("H21.102")))).contains("/simulator/H21.102");
            assertThat(desk(database).only(nowhere)).isEmpty();
            assertThat(view(database, nowhere, "").found()).isEmpty();
            assertThat(view(database, nowhere, "").none()).contains("chưa thuộc đơn vị nào");
        }
    }
}
