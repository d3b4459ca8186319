package vn.thiduaso.dashboard.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Role;
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
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.ingest.wording.Words;

/** The list of people: its columns, its order, what chooses accounts, and its file. */
@Component
class PeopleList {

    static final String PATH = "/people";

    private static final int ON_A_PAGE = 100;

    /** Names of units asked for in one statement. */
    private static final int TOGETHER = 1_000;

    static final ListTable<PersonLine> TABLE = new ListTable<>(
            PATH,
            List.of("q", "role", "state", "unit"),
            new ListSort("name", false),
            List.of(
                    ListColumn.<PersonLine>text(
                                    "name", Place.ALWAYS, line -> line.account().name())
                            .rising(),
                    ListColumn.<PersonLine>text(
                                    "account",
                                    Place.USUAL,
                                    line -> line.account().account())
                            .rising(),
                    ListColumn.<PersonLine>of("role", Place.USUAL, (line, words) -> Value.of(line.roles(words)))
                            .rising(),
                    ListColumn.text("unit-code", Place.FILE, PersonLine::unit),
                    ListColumn.text("unit", Place.USUAL, PersonLine::unitName).rising(),
                    ListColumn.<PersonLine>of("state", Place.USUAL, (line, words) -> Value.of(line.states(words)))
                            .rising(),
                    ListColumn.<PersonLine>moment("last-login", Place.USUAL, PersonLine::lastLogin)
                            .falling(),
                    ListColumn.moment(
                            "made", Place.CHOSEN, line -> line.account().createdAt()),
                    ListColumn.text(
                            "made-by", Place.CHOSEN, line -> line.account().createdBy())));

    private final PeopleQueries people;
    private final AccountQueries accounts;

    PeopleList(PeopleQueries people, AccountQueries accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** A page of it. */
    record Page(ListView view, List<PersonLine> lines) {

        Page {
            lines = List.copyOf(lines);
        }
    }

    Page page(ListAsked sent, Words words) {
        ListAsked asked = known(sent);
        PeopleFilter filter = filter(asked);
        int count = people.count(filter);
        ListPart<PersonLine> part = ListPart.of(
                count, asked.page(), ON_A_PAGE, from -> people.list(filter, TABLE.sort(asked), from, ON_A_PAGE));
        ListView view = new ListDrawing<>(TABLE, asked, words).view(filters(asked, words), part, count, "people.pages");
        return new Page(view, named(part.rows()));
    }

    Attachment.Content file(ListAsked sent, String ending, Words words) {
        ListAsked asked = known(sent);
        PeopleFilter filter = filter(asked);
        return TABLE.file(
                words.text("people.list"),
                ending,
                people.count(filter),
                () -> named(people.list(filter, TABLE.sort(asked), 0, ListTable.MOST_ROWS)),
                words);
    }

    /** The same for programs, of what there is of what they ask for. */
    Paged<PersonLine> part(ListAsked asked, Paged.Asked part) {
        PeopleFilter filter = filter(asked);
        return new Paged<>(
                named(people.list(filter, TABLE.sort(asked), part.from(), part.size())),
                part.page(),
                part.size(),
                people.count(filter));
    }

    static ListAsked known(ListAsked sent) {
        return sent.among("role", Role.codes()).among("state", AccountState.codes());
    }

    private static PeopleFilter filter(ListAsked asked) {
        return new PeopleFilter(
                Vietnamese.searchKey(asked.filter("q")),
                Role.find(asked.filter("role")),
                AccountState.find(asked.filter("state")),
                asked.filter("unit"));
    }

    private static List<ListFilter> filters(ListAsked asked, Words words) {
        return List.of(
                ListFilter.search("q", words.text("people.find"), asked),
                ListFilter.choice("role", words.text("col.role"), asked, words, Role.codes(), "role."),
                ListFilter.choice(
                        "state", words.text("col.state"), asked, words, AccountState.codes(), "people.state."),
                ListFilter.text("unit", words.text("people.find.unit"), asked));
    }

    private List<PersonLine> named(List<PersonLine> lines) {
        List<String> units = lines.stream()
                .map(PersonLine::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        Map<String, String> names = new HashMap<>();
        ListPart.pieces(units, TOGETHER).forEach(piece -> names.putAll(accounts.unitNames(piece)));
        return lines.stream()
                .map(line -> line.withUnitName(names.getOrDefault(line.unit(), "")))
                .toList();
    }
}
