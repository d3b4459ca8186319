package vn.thiduaso.dashboard.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thiduaso.dashboard.published.LongRun;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.Databases;
import vn.thiduaso.dashboard.web.PageWords;

import static org.assertj.core.api.Assertions.assertThat;

/** How many entries PostgreSQL reads of an audit of a hundred thousand. */
class LongAuditIT {

    private static final int ENTRIES = 100_000;
    private static final OffsetDateTime FIRST = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static void fill(Database database) {
        database.sql().execute("""
            insert into dashboard.audit (seq, utc, actor, act, object, app_version, prev_hash, hash)
            select n, timestamp with time zone '2026-01-01 00:00:00Z' + n * interval '1 minute',
              case when n %% 20000 = 7 then 'hiem' else 'may' end, case when n %% 3 = 0 then 'log-in' else 'publish' end,
              'unit U' || n, 'x', '0', '0' from generate_series(1, %d) n
            """.formatted(ENTRIES));
        database.sql().execute("update dashboard.audit_head set seq = " + ENTRIES);
        database.sql().execute("vacuum analyze dashboard.audit");
    }

    private static AuditQueries.Filter filter(String actor, String act, String typed, OffsetDateTime before) {
        AuditSearch search = AuditSearch.of(typed, PageWords.VIETNAMESE);
        return new AuditQueries.Filter(actor, act, search, Optional.empty(), Optional.ofNullable(before));
    }

    @Test
    void shouldReadNoMoreThanASearchGoesThrough() {
        try (Database database = Databases.POSTGRESQL.open()) {
            fill(database);
            AuditQueries audit = new AuditQueries(database);
            OffsetDateTime then = FIRST.plusMinutes(50_000);
            AuditQueries.Filter recent = filter("", "", "U99999", null);
            AuditQueries.Filter old = filter("", "", "unit u30001", null);
            AuditQueries.Filter oldThen = filter("", "", "unit u30001", then);
            Map<String, Runnable> reads = Map.of(
                    "an object", () -> audit.list(recent, true, 0, 50),
                    "an object nobody acted on", () -> audit.list(filter("", "", "khong-co", null), true, 0, 50),
                    "how many", () -> audit.count(filter("", "", "khong-co", null)),
                    "the name of an act nobody did",
                            () -> audit.list(filter("", "", "khóa tài khoản", null), true, 0, 50),
                    "the name of an act", () -> audit.count(filter("", "", "cong bo dot cham", null)),
                    "an account that acts seldom", () -> audit.list(filter("hiem", "", "", null), true, 0, 50),
                    "an account and an act", () -> audit.list(filter("may", "close", "", null), true, 0, 50),
                    "a time long ago", () -> audit.list(filter("", "publish", "", then), true, 0, 50));

            assertThat(audit.list(recent, true, 0, 50))
                    .extracting(AuditEntry::seq)
                    .containsExactly(99_999L);
            assertThat(audit.isCut(recent)).isTrue();
            assertThat(audit.list(old, true, 0, 50)).isEmpty();
            assertThat(audit.list(oldThen, true, 0, 50))
                    .as("found from a chosen day back")
                    .extracting(AuditEntry::seq)
                    .containsExactly(30_001L);
            assertThat(audit.list(filter("hiem", "", "", null), true, 0, 50)).hasSize(5);
            assertThat(audit.isCut(filter("hiem", "", "", null))).isFalse();
            reads.forEach((what, read) -> {
                read.run();
                assertThat(LongRun.rowsRead(database, "audit", read))
                        .as(what)
                        .isLessThanOrEqualTo(AuditQueries.SEARCHED + 400L);
            });
        }
    }
}
