package vn.thiduaso.dashboard.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.movement.Assignment.Kind;
import vn.thiduaso.dashboard.people.AccountQueries;
import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.RandomId;
import vn.thiduaso.ingest.wording.Words;

/** Assignments of a demonstration: positions that say they are made up, units of the bundled illustrative pack. */
public final class DemoAssignments {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private final Database database;
    private final Words words;
    private final Clock clock;

    public DemoAssignments(Database database, Words words, Clock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** What one position follows. */
    private record Follows(String key, @Nullable String account, List<String> contents, List<String> units) {}

    private static final List<Follows> ALL = List.of(
            new Follows("secretary", "thuky", List.of("II.1", "II.7"), List.of()),
            new Follows(
                    "offices",
                    "hoidong",
                    List.of("II.2", "II.3", "II.6"),
                    List.of("PT.CQ01", "PT.CQ02", "PT.DV01", "PT.CA01")),
            new Follows("hamlets", null, List.of("II.4", "II.5"), List.of("PT.AP01", "PT.AP02", "PT.AP03", "PT.AP04")));

    /**
     * Makes them, unless there are any.
     *
     * @param by who is written down as having made them
     */
    public void make(String by) {
        if (new AssignmentQueries(database).count() > 0) {
            return;
        }
        for (Follows one : ALL) {
            one.contents().forEach(content -> add(one, Kind.CONTENT, content, by));
            one.units().forEach(unit -> add(one, Kind.UNIT, unit, by));
        }
    }

    private void add(Follows one, Kind kind, String code, String by) {
        boolean known = one.account() != null
                && new AccountQueries(database).find(one.account()).isPresent();
        new AssignmentRepository(database)
                .add(new Assignment(
                        RandomId.next(),
                        words.text("account.illustrative", words.text("assignment.demo." + one.key())),
                        known ? one.account() : null,
                        kind,
                        code,
                        FROM,
                        null,
                        "",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        by));
    }
}
