package vn.thiduaso.dashboard.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.movement.Assignment.Kind;
import vn.thiduaso.dashboard.people.Account;
import vn.thiduaso.dashboard.people.AccountQueries;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.RandomId;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.scoring.aim.AimSet.Content;

/** Says which member of the council follows which unit or content, from a day on, and ends that. Nothing is taken away. */
@Component
class AssignmentDesk {

    /** Letters of a position. */
    static final int POSITION = 120;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

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

    /** What can be followed, and by whom. */
    record Choices(List<UnitReadings> units, List<Content> contents, List<Account> accounts) {}

    /** Of the newest run whose set has aims; nothing to follow before one is published. */
    Choices choices() {
        Optional<MovementChoice.Chosen> chosen = choice.of(null, null);
        return new Choices(
                chosen.map(standings::units).orElse(List.of()),
                chosen.map(one -> one.aims().contents()).orElse(List.of()),
                accounts.list());
    }

    List<Assignment> list() {
        return queries.list();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** @throws InvalidMovementException with all that is wrong */
    void add(AssignmentForm form, Actor by) {
        Kind kind = Kind.of(said(form.kind()));
        Assignment one = new Assignment(
                RandomId.next(),
                said(form.position()),
                said(form.account()).isEmpty() ? null : said(form.account()),
                kind,
                said(kind == Kind.UNIT ? form.unit() : form.content()),
                day(form.from()).orElse(LocalDate.MAX),
                day(form.to()).orElse(null),
                said(form.reason()),
                now(),
                by.account());
        List<MovementFault> faults = faults(one, !said(form.to()).isEmpty());
        if (!faults.isEmpty()) {
            throw new InvalidMovementException(faults);
        }
        repository.add(one);
    }

    private List<MovementFault> faults(Assignment one, boolean ends) {
        Choices choices = choices();
        List<MovementFault> faults = new ArrayList<>();
        if (one.position().isEmpty() || isTooLong(one.position(), POSITION)) {
            faults.add(MovementFault.of("position", POSITION));
        }
        if (one.account() != null
                && choices.accounts().stream()
                        .noneMatch(account -> account.account().equals(one.account()))) {
            faults.add(MovementFault.of("account"));
        }
        if (!isKnown(one, choices)) {
            faults.add(MovementFault.of(one.kind().word()));
        }
        boolean lasts = one.to() == null ? !ends : !one.to().isBefore(one.from());
        if (one.from().equals(LocalDate.MAX) || !lasts) {
            faults.add(MovementFault.of("days"));
        }
        if (isTooLong(one.reason(), REASON)) {
            faults.add(MovementFault.of("reason", REASON));
        }
        return faults;
    }

    private static boolean isKnown(Assignment one, Choices choices) {
        return switch (one.kind()) {
            case UNIT -> choices.units().stream().anyMatch(unit -> unit.unit().equals(one.code()));
            case CONTENT ->
                choices.contents().stream().anyMatch(content -> content.code().equals(one.code()));
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

    private static boolean isTooLong(String text, int most) {
        return text.length() > most || text.chars().anyMatch(Character::isISOControl);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Empty for what is no day, or one of a year nobody means. */
    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return said(text).isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(said(text)))
                            .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
