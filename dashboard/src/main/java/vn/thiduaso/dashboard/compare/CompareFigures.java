package vn.thiduaso.dashboard.compare;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.RankingChoice;

/**
 * What was read for the page.
 *
 * @param members units of the address that are there and may be seen, in its order
 * @param chosen how many units the address names
 * @param unknown those that their run does not have
 * @param hidden those whose figures the reader may not see
 * @param lines nodes with the figures of the members; none where fewer than two, or more than five, were chosen
 * @param offers units that could be added
 */
record CompareFigures(
        RankingChoice.Chosen ranking,
        List<Member> members,
        int chosen,
        List<Pick> unknown,
        List<Pick> hidden,
        List<Line> lines,
        List<UnitRow> offers) {

    CompareFigures {
        members = List.copyOf(members);
        unknown = List.copyOf(unknown);
        hidden = List.copyOf(hidden);
        lines = List.copyOf(lines);
        offers = List.copyOf(offers);
    }

    boolean tooMany() {
        return chosen > CompareDesk.MOST;
    }

    List<Line> shared() {
        return lines.stream().filter(Line::shared).toList();
    }

    /** Lines where some units have points, but not all, or not made in the same way. */
    List<Line> apart() {
        return lines.stream().filter(line -> !line.shared() && line.anybody()).toList();
    }

    /** What the lines that are not shared bring a unit beyond the first one, in points of the score: with the shared ones it makes the whole difference. */
    @Nullable
    Double apartBeyondFirst(int unit) {
        Double own = members.get(unit).row().score();
        Double first = members.get(0).row().score();
        if (own == null || first == null) {
            return null;
        }
        double shared = shared().stream()
                .map(line -> line.beyondFirst(unit))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        return own - first - shared;
    }

    /** Whether fewer points are better. */
    boolean lowestFirst() {
        return members.stream()
                .anyMatch(member -> member.set().definition().ranking().lowestFirst());
    }
}
