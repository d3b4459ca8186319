package vn.thiduaso.scoring.aim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.Period;

/**
 * How far an aim has come at the end of a period.
 *
 * @param state at that end
 * @param exceeded reached, and better than asked for
 * @param timing when it came to be reached; empty unless it is
 * @param since the first of the periods, up to the last one, in all of which it is reached, those without a figure or with one of too few units passed over;
 *     empty unless it is reached
 * @param lost not reached now, but in an earlier of the periods
 */
public record Progress(State state, boolean exceeded, Optional<Timing> timing, Optional<Period> since, boolean lost) {

    /** Where an aim stands. */
    public enum State {
        REACHED,
        /** Not reached, and the period ends before the day it is due. */
        NOT_YET,
        /** Not reached, and the day it is due is over; nor was it in any of the periods up to that day. */
        MISSED,
        /** Not reached, and the day it is due is over; in a period up to that day it was. */
        LOST,
        /** Too few units sent a figure for the goal to be told reached or not. */
        TOO_FEW,
        /** No figure of the period: nothing is said. */
        NO_DATA
    }

    /** When an aim came to be reached. */
    public enum Timing {
        /** In a period that ends before the day it is due. */
        EARLY,
        /** In the period of that day. */
        ON_TIME,
        /** After it. */
        LATE
    }

    /** What is said of an aim in a word, as people look for it; several may be true. */
    public enum Mark {
        REACHED,
        EXCEEDED,
        EARLY,
        LATE,
        NOT_YET,
        MISSED,
        /** Reached once, and no longer. */
        LOST,
        TOO_FEW,
        NO_DATA
    }

    /**
     * A figure of a period, in the unit of the aim.
     *
     * @param figure NaN when there is none
     * @param sure the figure the goal is held against, never better than the one above; NaN when that is of too few units, or there is none
     */
    public record At(Period period, double figure, double sure) {

        /** A figure of the whole. */
        public At(Period period, double figure) {
            this(period, figure, figure);
        }
    }

    /**
     * Where an aim stands at the end of the last of some periods.
     *
     * @param figures of periods of one length, oldest first, the last of which is asked about; at least one
     * @throws IllegalArgumentException when there is none, or they are not in order and of one length
     */
    public static Progress of(Goal goal, LocalDate due, List<At> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no period to tell of");
        }
        for (int at = 1; at < figures.size(); at++) {
            Period before = figures.get(at - 1).period();
            Period after = figures.get(at).period();
            if (before.kind() != after.kind() || before.compareTo(after) >= 0) {
                throw new IllegalArgumentException("periods out of order: " + before + ", " + after);
            }
        }
        At last = figures.get(figures.size() - 1);
        if (goal.isMet(last.sure())) {
            Period since = since(goal, figures);
            return new Progress(
                    State.REACHED,
                    goal.isExceeded(last.sure()),
                    Optional.of(timing(since, due)),
                    Optional.of(since),
                    false);
        }
        State state = unreached(goal, due, figures);
        boolean told = state != State.NO_DATA && state != State.TOO_FEW;
        boolean lost = told && figures.stream().anyMatch(at -> goal.isMet(at.sure()));
        return new Progress(state, false, Optional.empty(), Optional.empty(), lost);
    }

    private static State unreached(Goal goal, LocalDate due, List<At> figures) {
        At last = figures.get(figures.size() - 1);
        if (Double.isNaN(last.figure())) {
            return State.NO_DATA;
        }
        if (Double.isNaN(last.sure()) || goal.isMet(last.figure())) {
            return State.TOO_FEW;
        }
        if (last.period().lastDay().isBefore(due)) {
            return State.NOT_YET;
        }
        boolean inTime = figures.stream()
                .filter(at -> !at.period().firstDay().isAfter(due))
                .anyMatch(at -> goal.isMet(at.sure()));
        return inTime ? State.LOST : State.MISSED;
    }

    private static Period since(Goal goal, List<At> figures) {
        Period since = figures.get(figures.size() - 1).period();
        for (int at = figures.size() - 1; at >= 0; at--) {
            At one = figures.get(at);
            if (goal.isMet(one.sure())) {
                since = one.period();
            } else if (!Double.isNaN(one.sure()) && !goal.isMet(one.figure())) {
                break;
            }
        }
        return since;
    }

    private static Timing timing(Period since, LocalDate due) {
        if (since.lastDay().isBefore(due)) {
            return Timing.EARLY;
        }
        return since.firstDay().isAfter(due) ? Timing.LATE : Timing.ON_TIME;
    }

    /** All that is true of it. */
    public Set<Mark> marks() {
        Set<Mark> marks = EnumSet.of(
                switch (state) {
                    case REACHED -> Mark.REACHED;
                    case NOT_YET -> Mark.NOT_YET;
                    case MISSED -> Mark.MISSED;
                    case LOST -> Mark.LOST;
                    case TOO_FEW -> Mark.TOO_FEW;
                    case NO_DATA -> Mark.NO_DATA;
                });
        if (exceeded) {
            marks.add(Mark.EXCEEDED);
        }
        if (lost) {
            marks.add(Mark.LOST);
        }
        timing.ifPresent(when -> {
            switch (when) {
                case EARLY -> marks.add(Mark.EARLY);
                case LATE -> marks.add(Mark.LATE);
                case ON_TIME -> {
                    // the usual: no word of its own
                }
            }
        });
        return marks;
    }
}
