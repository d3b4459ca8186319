package vn.thiduaso.datasets.schedule;

import java.time.LocalDate;
import java.util.Optional;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Citation;

/** One line of a schedule: the deadline of some periods of an index set. */
public sealed interface DeadlineRule {

    /** Code of the index set. */
    String indexSet();

    /** The deadline of a period; empty when the line says nothing of it. */
    Optional<Deadline> deadline(Period period);

    /** Whether both say something of the same period, and neither is the more particular one. */
    default boolean contradicts(DeadlineRule other) {
        return false;
    }

    /** One period ends on one day; stronger than what is said of all periods of its length. */
    record OfPeriod(String indexSet, Period period, LocalDate day, Optional<Citation> citation)
            implements DeadlineRule {

        @Override
        public Optional<Deadline> deadline(Period asked) {
            return asked.equals(period) ? Optional.of(new Deadline(day, citation)) : Optional.empty();
        }

        @Override
        public boolean contradicts(DeadlineRule other) {
            return other instanceof OfPeriod same && same.indexSet.equals(indexSet) && same.period.equals(period);
        }
    }

    /**
     * All periods of one length, some days after each has ended.
     *
     * @param from first period it holds for
     * @param to last period it holds for; empty while it holds
     * @param daysAfter calendar days from the period's last day to the deadline, 0 or more
     */
    record OfKind(String indexSet, Period from, Optional<Period> to, int daysAfter, Optional<Citation> citation)
            implements DeadlineRule {

        @Override
        public Optional<Deadline> deadline(Period asked) {
            return holds(asked)
                    ? Optional.of(new Deadline(asked.lastDay().plusDays(daysAfter), citation))
                    : Optional.empty();
        }

        @Override
        public boolean contradicts(DeadlineRule other) {
            return other instanceof OfKind same
                    && same.indexSet.equals(indexSet)
                    && same.from.kind() == from.kind()
                    && (holds(same.from) || same.holds(from));
        }

        private boolean holds(Period asked) {
            return asked.kind() == from.kind()
                    && asked.compareTo(from) >= 0
                    && to.map(last -> asked.compareTo(last) <= 0).orElse(true);
        }
    }
}
