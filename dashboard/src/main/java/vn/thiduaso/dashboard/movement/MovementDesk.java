package vn.thiduaso.dashboard.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.movement.Assignment.Kind;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.aim.Aim;

/** Puts the pages together: aims of the movement, by the figures of all units, of one, or of those a member of the council follows. */
@Component
class MovementDesk {

    /** Units of a select; of more, a code is typed. */
    private static final int MOST_UNITS = 200;

    private final MovementChoice choice;
    private final Standings standings;
    private final AimFigureQueries reported;
    private final AssignmentQueries assignments;
    private final IndexSetShelf shelf;
    private final Clock clock;

    MovementDesk(
            MovementChoice choice,
            Standings standings,
            AimFigureQueries reported,
            AssignmentQueries assignments,
            IndexSetShelf shelf,
            Clock clock) {
        this.choice = choice;
        this.standings = standings;
        this.reported = reported;
        this.assignments = assignments;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Empty when no run is published whose set has aims. */
    Optional<MovementView> view(MovementRequest asked, Actor actor, Words words) {
        return figures(asked, actor)
                .map(figures -> new MovementDrawing(figures, asked, shelf, words, Formats.in(words.language())).view());
    }

    /**
     * One aim.
     *
     * @throws NotFoundException when no run is published that has it, or the unit asked for is none of the run
     */
    AimView aim(String code, MovementRequest asked, Actor actor, Words words) {
        return figures(asked, actor)
                .flatMap(figures -> figures.standings().stream()
                        .filter(standing -> standing.aim().code().equals(code))
                        .findFirst()
                        .map(standing -> new AimDrawing(
                                        figures,
                                        standing,
                                        units(figures, standing.aim(), asked.pageOrFirst()),
                                        reported.newest(figures.chosen().aims().code(), code),
                                        asked,
                                        shelf,
                                        words,
                                        Formats.in(words.language()))
                                .view()))
                .orElseThrow(() -> new NotFoundException("error.no-aim", code));
    }

    /** Those that are asked for an aim and whose figures count: the furthest from the goal first, then those without a figure. */
    AimUnits units(MovementFigures figures, Aim aim, int page) {
        if (!figures.whole()) {
            return AimUnits.of(aim, figures.units(), page);
        }
        List<String> all = standings.order(figures.chosen(), aim);
        ListPart<String> part = ListPart.of(all, page, AimUnits.PAGE);
        return AimUnits.of(aim, part, all.size(), standings.units(figures.chosen(), part.rows()));
    }

    /** What the pages write as texts. Empty when no run is published whose set has aims. */
    Optional<MovementFigures> figures(MovementRequest asked, Actor actor) {
        return choice.of(asked.set(), asked.period()).map(chosen -> figures(chosen, asked, actor));
    }

    private MovementFigures figures(MovementChoice.Chosen chosen, MovementRequest asked, Actor actor) {
        Followers followers = new Followers(assignments.on(LocalDate.ofInstant(clock.instant(), Formats.ZONE)));
        String unit = said(asked.unit());
        String member = followers.members().contains(said(asked.member())) ? said(asked.member()) : "";
        Set<String> counted = unit.isEmpty() ? followers.followed(member, Kind.UNIT) : Set.of(unit);
        List<UnitReadings> units = standings.units(chosen, counted);
        if (!unit.isEmpty() && units.isEmpty()) {
            throw new NotFoundException("error.no-unit", unit);
        }
        return new MovementFigures(
                chosen,
                chosen.run().units() > MOST_UNITS ? List.of() : standings.offers(chosen, "", MOST_UNITS),
                units,
                standings.of(chosen, counted),
                reported.inForce(chosen.aims().code(), chosen.periods()),
                followers,
                unit,
                member,
                actor.isVisitor() ? "" : followers.memberOf(actor.account()));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
