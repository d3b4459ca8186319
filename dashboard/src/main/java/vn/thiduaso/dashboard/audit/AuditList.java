package vn.thiduaso.dashboard.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListDrawing;
import vn.thiduaso.dashboard.tables.ListFilter;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.tables.ListView;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.ingest.export.SheetTooLargeException;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** The audit as a list: of everybody, or one's own entries alone. */
@Component
class AuditList {

    static final String PATH = "/audit";

    /** Where somebody reads what he did himself. */
    static final String OWN = PATH + "/own";

    private static final int ON_A_PAGE = 50;

    private static final List<ListColumn<AuditEntry>> COLUMNS = List.of(
            ListColumn.<AuditEntry>of("number", Place.ALWAYS, (entry, words) -> Value.of(entry.seq()))
                    .ofFigures()
                    .falling(),
            ListColumn.moment("when", Place.USUAL, AuditEntry::utc),
            ListColumn.text("utc", Place.FILE, entry -> entry.utc().toString()),
            ListColumn.text("actor", Place.ALWAYS, AuditEntry::actor),
            ListColumn.of("act", Place.USUAL, (entry, words) -> Value.of(words.text("act." + entry.act()))),
            ListColumn.text("object", Place.USUAL, AuditEntry::object),
            ListColumn.text("run", Place.FILE, entry -> entry.run().orElse("")),
            ListColumn.text("why", Place.USUAL, entry -> entry.reason().orElse("")),
            ListColumn.text("before", Place.FILE, entry -> entry.before().orElse("")),
            ListColumn.text("after", Place.FILE, entry -> entry.after().orElse("")),
            ListColumn.text("previous", Place.FILE, AuditEntry::prevHash),
            ListColumn.text("hash", Place.USUAL, AuditEntry::hash),
            ListColumn.text("app", Place.FILE, AuditEntry::appVersion));

    private static final ListSort NEWEST_FIRST = new ListSort("number", true);

    static final ListTable<AuditEntry> TABLE =
            new ListTable<>(PATH, List.of("actor", "act", "q", "from", "to"), NEWEST_FIRST, COLUMNS);

    static final ListTable<AuditEntry> OWN_TABLE =
            new ListTable<>(OWN, List.of("act", "q", "from", "to"), NEWEST_FIRST, COLUMNS);

    private final AuditQueries audit;

    AuditList(AuditQueries audit) {
        this.audit = audit;
    }

    /**
     * A page of it.
     *
     * @param searched how many entries a search went through where that is not all; else 0
     */
    record Page(ListView view, List<AuditEntry> entries, int searched) {

        Page {
            entries = List.copyOf(entries);
        }
    }

    /** @param whose entries alone; empty: of whoever is chosen */
    Page page(ListTable<AuditEntry> table, ListAsked sent, String whose, Words words) {
        ListAsked asked = known(sent);
        AuditQueries.Filter filter = filter(asked, whose, words);
        int counted = audit.count(filter);
        int all = filter.listed(counted);
        ListPart<AuditEntry> part = ListPart.of(
                all,
                asked.page(),
                ON_A_PAGE,
                from -> audit.list(filter, table.sort(asked).falling(), from, ON_A_PAGE));
        String whole = Formats.in(words.language()).whole(all);
        String place = words.text(all < counted ? "audit.pages.more" : "audit.pages", part.page(), part.pages(), whole);
        return new Page(
                new ListDrawing<>(table, asked, words).view(filters(table, asked, words), part, place, whole),
                part.rows(),
                audit.isCut(filter) ? AuditQueries.SEARCHED : 0);
    }

    /** What is chosen, if it is no more than the pages list. */
    Attachment.Content file(ListTable<AuditEntry> table, ListAsked sent, String whose, String ending, Words words) {
        ListAsked asked = known(sent);
        AuditQueries.Filter filter = filter(asked, whose, words);
        int count = audit.count(filter);
        if (count > AuditQueries.COUNTED) {
            throw SheetTooLargeException.atOnce(count, AuditQueries.COUNTED);
        }
        return table.file(
                words.text("audit.title"),
                ending,
                count,
                () -> audit.list(filter, table.sort(asked).falling(), 0, AuditQueries.COUNTED),
                words);
    }

    private static ListAsked known(ListAsked sent) {
        return sent.among("act", acts())
                .among(
                        "from",
                        day(sent.filter("from")).stream()
                                .map(LocalDate::toString)
                                .toList())
                .among(
                        "to",
                        day(sent.filter("to")).stream().map(LocalDate::toString).toList());
    }

    private static List<String> acts() {
        return Arrays.stream(Act.Kind.values()).map(Act.Kind::code).toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static AuditQueries.Filter filter(ListAsked asked, String whose, Words words) {
        return AuditQueries.Filter.of(
                whose.isEmpty() ? asked.filter("actor") : whose,
                asked.filter("act"),
                AuditSearch.of(asked.filter("q"), words),
                day(asked.filter("from")),
                day(asked.filter("to")));
    }

    private static List<ListFilter> filters(ListTable<AuditEntry> table, ListAsked asked, Words words) {
        return table.filters().stream()
                .map(name -> switch (name) {
                    case "actor" -> ListFilter.text(name, words.text("audit.actor"), asked);
                    case "act" -> ListFilter.choice(name, words.text("audit.act"), asked, words, acts(), "act.");
                    case "q" -> ListFilter.search(name, words.text("audit.search"), asked);
                    default -> ListFilter.day(name, words.text("audit." + name), asked);
                })
                .toList();
    }
}
