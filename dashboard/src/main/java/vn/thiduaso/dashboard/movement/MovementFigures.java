package vn.thiduaso.dashboard.movement;

import java.util.List;
import java.util.Set;

import vn.thiduaso.dashboard.movement.Assignment.Kind;

/**
 * What was read for the pages of the movement.
 *
 * @param offers units of the run to choose from, by name; none where they are too many
 * @param units those of the run whose figures count, by name; none where all of them do
 * @param standings of all aims, by the figures of the units that count
 * @param reported every figure that was reported by hand, of several versions the one in force last
 * @param unit code of the unit whose figures count; empty: not one unit
 * @param member whose units and contents are shown; empty: everybody's
 * @param reader position of the reader himself; empty: he follows nothing
 */
record MovementFigures(
        MovementChoice.Chosen chosen,
        List<UnitOffer> offers,
        List<UnitReadings> units,
        List<AimStanding> standings,
        List<AimFigure> reported,
        Followers followers,
        String unit,
        String member,
        String reader) {

    MovementFigures {
        offers = List.copyOf(offers);
        units = List.copyOf(units);
        standings = List.copyOf(standings);
        reported = List.copyOf(reported);
    }

    /** Whose figures count: the unit chosen, else those the member follows, else all. */
    Set<String> counted() {
        if (!unit.isEmpty()) {
            return Set.of(unit);
        }
        return member.isEmpty() ? Set.of() : followers.followed(member, Kind.UNIT);
    }

    /** Whether the figures are of all units together. */
    boolean whole() {
        return counted().isEmpty();
    }

    /** Whether a content is one the member follows; who follows none sees all. */
    boolean shows(String content) {
        Set<String> contents = followers.followed(member, Kind.CONTENT);
        return contents.isEmpty() || contents.contains(content);
    }
}
