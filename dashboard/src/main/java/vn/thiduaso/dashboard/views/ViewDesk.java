package vn.thiduaso.dashboard.views;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.RandomId;
import vn.thiduaso.dashboard.tables.KeptViews;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ViewsOffer;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/**
 * Keeps what somebody chose on a table under a name, and finds it again. Only its owner changes, shares and deletes a view; others open it while it is
 * shared. All of it asks for {@link vn.thiduaso.dashboard.security.Action#KEEP_VIEWS} and for the right to open the table.
 */
@Component
public class ViewDesk implements KeptViews {

    /** Views an account may keep, of all tables together. */
    static final int MOST_KEPT = 50;

    /** Views of others that are offered. */
    static final int MOST_SHARED = 200;

    private final ViewQueries queries;
    private final ViewRepository repository;
    private final Clock clock;

    ViewDesk(ViewQueries queries, ViewRepository repository, Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * What came of saving or changing.
     *
     * @param kept empty when there are faults
     * @param faults in the reader's language
     */
    record Saving(Optional<TableView> kept, List<String> faults) {

        Saving {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Address of the view that opens when somebody opens a table without saying what he wants; empty: the table as it is by itself.
     *
     * @param plain whether the address he opens says nothing
     */
    public Optional<String> usualAddress(Actor who, SavedTable table, boolean plain) {
        return plain ? usualAddress(who, table) : Optional.empty();
    }

    @Override
    public Optional<String> usual(Actor who, ListAsked asked) {
        return usualAddress(who, SavedTable.at(asked.path()), asked.plain());
    }

    Optional<String> usualAddress(Actor who, SavedTable table) {
        return queries.findUsual(who, table).map(TableView::address);
    }

    /**
     * The views a table offers on its page.
     *
     * @param saved the view its address came from; null or unknown: none
     * @param state what is chosen now, as in the address
     */
    public ViewsOffer offer(Actor who, SavedTable table, @Nullable String saved, String state) {
        String now = table.kept(state).orElse("");
        Optional<TableView> open = saved == null || saved.isEmpty() ? Optional.empty() : queries.find(who, saved);
        List<ViewsOffer.Line> own = lines(queries.own(who), table, saved);
        List<ViewsOffer.Line> shared = lines(queries.sharedByOthers(who), table, saved);
        return new ViewsOffer(
                table.word(),
                now,
                table.plain(),
                own,
                shared,
                open.filter(one -> one.table() == table)
                        .map(one -> new ViewsOffer.Open(
                                one.id(),
                                one.name(),
                                one.account(),
                                one.account().equals(who.account()),
                                one.shared(),
                                one.usual(),
                                !one.query().equals(now),
                                one.address()))
                        .orElse(null));
    }

    @Override
    public ViewsOffer offer(Actor who, ListAsked asked) {
        return offer(who, SavedTable.at(asked.path()), asked.saved(), asked.state());
    }

    private static List<ViewsOffer.Line> lines(List<TableView> views, SavedTable table, @Nullable String saved) {
        return views.stream()
                .filter(one -> one.table() == table)
                .map(one -> new ViewsOffer.Line(
                        one.name(),
                        one.account(),
                        one.address(),
                        one.shared(),
                        one.usual(),
                        one.id().equals(saved)))
                .toList();
    }

    /** All views of somebody, and those shared with him. */
    ViewsView list(Actor who, Words words) {
        ViewTexts texts = new ViewTexts(words, Formats.in(words.language()));
        return new ViewsView(
                queries.own(who).stream().map(texts::listed).toList(),
                queries.sharedByOthers(who).stream().map(texts::listed).toList());
    }

    /** @throws NotFoundException when it is not there, or is neither his nor shared */
    TableView find(Actor who, String id) {
        return queries.find(who, id).orElseThrow(() -> new NotFoundException("error.no-view", id));
    }

    private TableView own(Actor who, String id) {
        TableView one = find(who, id);
        if (!one.account().equals(who.account())) {
            throw new NotFoundException("error.no-view", id);
        }
        return one;
    }

    /**
     * Keeps a new view, for its owner alone.
     *
     * @throws NotFoundException when views of that table are not kept
     */
    Saving save(Actor who, String table, String query, String name, Words words) {
        SavedTable of = SavedTable.find(table).orElseThrow(() -> new NotFoundException("error.no-view", table));
        List<String> faults = new ArrayList<>();
        List<TableView> own = queries.own(who);
        String plain = TableView.plain(name);
        name(plain, own, of, "", words).ifPresent(faults::add);
        Optional<String> kept = state(of, query, faults, words);
        if (own.size() >= MOST_KEPT) {
            faults.add(words.text("views.fault.most", MOST_KEPT));
        }
        if (!faults.isEmpty()) {
            return new Saving(Optional.empty(), faults);
        }
        TableView one =
                new TableView(RandomId.next(), who.account(), of, plain, kept.orElseThrow(), false, now(), false);
        return repository.add(one) ? new Saving(Optional.of(one), List.of()) : taken(plain, words);
    }

    /** Gives a view another name. */
    Saving rename(Actor who, String id, String name, Words words) {
        TableView one = own(who, id);
        String plain = TableView.plain(name);
        Optional<String> fault = name(plain, queries.own(who), one.table(), one.id(), words);
        return fault.isPresent()
                ? new Saving(Optional.empty(), List.of(fault.get()))
                : change(one, plain, one.query(), words);
    }

    /** Puts another state into the place of the one a view has. */
    Saving replace(Actor who, String id, String query, Words words) {
        TableView one = own(who, id);
        List<String> faults = new ArrayList<>();
        Optional<String> kept = state(one.table(), query, faults, words);
        return faults.isEmpty()
                ? change(one, one.name(), kept.orElseThrow(), words)
                : new Saving(Optional.empty(), faults);
    }

    private Saving change(TableView one, String name, String query, Words words) {
        TableView after =
                new TableView(one.id(), one.account(), one.table(), name, query, one.shared(), now(), one.usual());
        boolean same = one.name().equals(name) && one.query().equals(query);
        return same || repository.change(one, after) ? new Saving(Optional.of(after), List.of()) : taken(name, words);
    }

    TableView share(Actor who, String id, boolean shared) {
        TableView one = own(who, id);
        repository.share(one, shared, now());
        return one;
    }

    /** @param usual whether the view opens first for who asks: his own, or a shared one */
    TableView use(Actor who, String id, boolean usual) {
        TableView one = find(who, id);
        repository.use(one, who.account(), usual, now());
        return one;
    }

    TableView delete(Actor who, String id) {
        TableView one = own(who, id);
        repository.delete(one, now());
        return one;
    }

    private static Optional<String> name(String name, List<TableView> own, SavedTable table, String but, Words words) {
        if (name.isEmpty() || name.length() > TableView.NAME) {
            return Optional.of(words.text("views.fault.name", TableView.NAME));
        }
        if (TableView.isOdd(name)) {
            return Optional.of(words.text("views.fault.odd"));
        }
        return own.stream()
                .filter(one -> one.table() == table && !one.id().equals(but))
                .filter(one -> TableView.key(one.name()).equals(TableView.key(name)))
                .findFirst()
                .map(one -> words.text("views.fault.taken", one.name()));
    }

    private static Optional<String> state(SavedTable table, String query, List<String> faults, Words words) {
        boolean tooLong = query.length() > TableView.QUERY;
        Optional<String> kept = tooLong ? Optional.empty() : table.kept(query);
        if (tooLong || kept.filter(text -> text.length() > TableView.QUERY).isPresent()) {
            faults.add(words.text("views.fault.long"));
        } else if (kept.isEmpty()) {
            faults.add(words.text("views.fault.unreadable"));
        }
        return kept;
    }

    private static Saving taken(String name, Words words) {
        return new Saving(Optional.empty(), List.of(words.text("views.fault.taken", name)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
