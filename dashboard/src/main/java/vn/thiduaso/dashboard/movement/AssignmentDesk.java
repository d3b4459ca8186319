package vn.thiduaso.dashboard.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.movement.Assignment.Kind;
import vn.thiduaso.dashboard.people.Account;
import vn.thiduaso.dashboard.people.AccountQueries;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.RandomId;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.dashboard.web.TypedText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.aim.AimSet.Content;

/** Says which member of the council follows which unit or content, from a day on, and ends that. Nothing is taken away. */
@Component
class AssignmentDesk {

    /** Letters of a position. */
    static final int POSITION = 120;

    /** Assignments on one page. */
    private static final int PAGE = 100;

    /** Units or accounts offered at once. */
    private static final int OFFERS = 50;

    /** Letters of a reason. */
    static final int REASON = 500;

    private final AssignmentQueries queries;
    private final AssignmentRepository repository;
    private final MovementChoice choice;
    private final Standings standings;
    private final AccountQueries accounts;
    private final Clock clock;

    AssignmentDesk(
            AssignmentQueries queries,
            AssignmentRepository repository,
            MovementChoice choice,
            Standings standings,
            AccountQueries accounts,
            Clock clock) {
        this.queries = queries;
        this.repository = repository;
        this.choice = choice;
        this.standings = standings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What can be followed; the units and the members are found by a part of their names. */
    record Choices(boolean units, List<Content> contents) {

        Choices {
            contents = List.copyOf(contents);
        }
    }

    /** Of the newest run whose set has aims; nothing to follow before one is published. */
    Choices choices() {
        Optional<MovementChoice.Chosen> chosen = choice.of(null, null);
        return new Choices(
                chosen.map(one -> one.run().units() > 0).orElse(false),
                chosen.map(one -> one.aims().contents()).orElse(List.of()));
    }

    /**
     * Units that can be followed, by name: the first that match.
     *
     * @param search part of name or code; empty: all
     */
    List<UnitOffer> units(String search) {
        return choice.of(null, null)
                .map(chosen -> standings.offers(chosen, search, OFFERS))
                .orElse(List.of());
    }

    /**
     * Accounts a member may have: the first that match.
     *
     * @param search part of what is typed at login or of the name; empty: all
     */
    List<Account> accounts(String search) {
        return accounts.list(Vietnamese.searchKey(search), 0, OFFERS);
    }

    /** Names of units that are followed, those that the newest run has. */
    Map<String, String> names(Collection<String> units) {
        return choice.of(null, null)
                .map(chosen -> standings.units(chosen, units).stream()
                        .collect(Collectors.toMap(UnitReadings::unit, UnitReadings::name)))
                .orElse(Map.of());
    }

    /** @param asked page from 1; one after the last is the last */
    Listed list(int asked) {
        int count = queries.count();
        ListPart<Assignment> part = ListPart.of(count, asked, PAGE, from -> queries.list(from, PAGE));
        return new Listed(part.rows(), part.page(), part.pages(), count);
    }

    /** The same for programs. */
    Paged<Assignment> part(Paged.Asked part) {
        return new Paged<>(queries.list(part.from(), part.size()), part.page(), part.size(), queries.count());
    }

    /**
     * A page of all assignments.
     *
     * @param count of all pages
     */
    record Listed(List<Assignment> rows, int page, int pages, int count) {

        Listed {
            rows = List.copyOf(rows);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** @throws InvalidMovementException with all that is wrong */
    void add(AssignmentForm form, Actor by) {
        Kind kind = Kind.of(TypedText.said(form.kind()));
        Assignment one = new Assignment(
                RandomId.next(),
                TypedText.said(form.position()),
                TypedText.said(form.account()).isEmpty() ? null : account(TypedText.said(form.account())),
                kind,
                kind == Kind.UNIT ? unit(TypedText.said(form.unit())) : TypedText.said(form.content()),
                TypedText.day(form.from()).orElse(LocalDate.MAX),
                TypedText.day(form.to()).orElse(null),
                TypedText.said(form.reason()),
                now(),
                by.account());
        List<MovementFault> faults = faults(one, !TypedText.said(form.to()).isEmpty());
        if (!faults.isEmpty()) {
            throw new InvalidMovementException(faults);
        }
        repository.add(one);
    }

    /** Code of the unit that a text says: its code, or a part of its name that no other has. The text itself where it says none. */
    private String unit(String said) {
        List<UnitOffer> found = said.isEmpty() || !names(List.of(said)).isEmpty() ? List.of() : units(said);
        return found.size() == 1 ? found.get(0).unit() : said;
    }

    private String account(String said) {
        List<Account> found = accounts.find(said).isPresent() ? List.of() : accounts(said);
        return found.size() == 1 ? found.get(0).account() : said;
    }

    private List<MovementFault> faults(Assignment one, boolean ends) {
        List<MovementFault> faults = new ArrayList<>();
        if (one.position().isEmpty() || !TypedText.isLine(one.position(), POSITION)) {
            faults.add(MovementFault.of("position", POSITION));
        }
        if (one.account() != null && accounts.find(one.account()).isEmpty()) {
            faults.add(MovementFault.of("account"));
        }
        if (!isKnown(one)) {
            faults.add(MovementFault.of(one.kind().word()));
        }
        boolean lasts = one.to() == null ? !ends : !one.to().isBefore(one.from());
        if (one.from().equals(LocalDate.MAX) || !lasts) {
            faults.add(MovementFault.of("days"));
        }
        if (!TypedText.isLine(one.reason(), REASON)) {
            faults.add(MovementFault.of("reason", REASON));
        }
        return faults;
    }

    private boolean isKnown(Assignment one) {
        return switch (one.kind()) {
            case UNIT -> !names(List.of(one.code())).isEmpty();
            case CONTENT ->
                choices().contents().stream().anyMatch(content -> content.code().equals(one.code()));
        };
    }

    /**
     * Ends one with today; one that has not begun, on its first day. Nothing happens to one that has ended.
     *
     * @throws NotFoundException when there is none
     */
    void end(String id, Actor by) {
        repository.end(id, today(), by.account(), now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
