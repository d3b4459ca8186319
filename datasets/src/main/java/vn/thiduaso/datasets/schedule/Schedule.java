package vn.thiduaso.datasets.schedule;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.Period;

/**
 * Deadlines of periods. A period no line speaks of has none, and then nobody is late. A line written for later periods changes no earlier one.
 *
 * @param rules no two contradict each other
 */
public record Schedule(List<DeadlineRule> rules) {

    /** No deadlines. */
    public static final Schedule NONE = new Schedule(List.of());

    public Schedule {
        rules = List.copyOf(rules);
    }

    /** The deadline of a period: what is said of it alone, else what is said of all of its length. */
    public Optional<Deadline> deadline(String indexSet, Period period) {
        return of(indexSet, period, DeadlineRule.OfPeriod.class)
                .or(() -> of(indexSet, period, DeadlineRule.OfKind.class));
    }

    /** Whether any line is about an index set. */
    public boolean knows(String indexSet) {
        return rules.stream().anyMatch(rule -> rule.indexSet().equals(indexSet));
    }

    private Optional<Deadline> of(String indexSet, Period period, Class<? extends DeadlineRule> kind) {
        return rules.stream()
                .filter(kind::isInstance)
                .filter(rule -> rule.indexSet().equals(indexSet))
                .flatMap(rule -> rule.deadline(period).stream())
                .findFirst();
    }
}
