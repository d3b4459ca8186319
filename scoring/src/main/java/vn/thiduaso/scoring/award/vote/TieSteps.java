package vn.thiduaso.scoring.award.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.scoring.award.TieRule;
import vn.thiduaso.scoring.award.TieStep;

/**
 * Gives the places to those who passed: more votes first; between those with as many, step after step of the rule. It stops where people have to decide and
 * where a figure is missing: what is not known is neither yes nor no.
 */
public final class TieSteps {

    private final List<String> chosen = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<TieStep> taken = new ArrayList<>();
    private List<Contender> tied;
    private int places;

    private TieSteps(List<Contender> passed, int places) {
        this.tied = List.copyOf(passed);
        this.places = places;
    }

    /**
     * @param passed of one form and one kind of recipient, in any order
     * @param places that are free, at least 0
     * @throws IllegalArgumentException when two have one code, or they are of different kinds
     */
    public static Selection select(TieRule rule, List<Contender> passed, int places) {
        check(passed, places);
        TieSteps steps = new TieSteps(passed, places);
        steps.split(one -> OptionalDouble.of(one.votesFor()));
        return steps.through(rule.steps());
    }

    private static void check(List<Contender> passed, int places) {
        Set<String> codes = passed.stream().map(Contender::code).collect(Collectors.toSet());
        if (codes.size() < passed.size()) {
            throw new IllegalArgumentException("Có hai ứng viên cùng mã");
        }
        if (passed.stream().map(Contender::recipient).distinct().count() > 1) {
            throw new IllegalArgumentException("Tập thể và cá nhân không xét chung một lượt");
        }
        if (places < 0) {
            throw new IllegalArgumentException("Số lượng còn lại không được âm: " + places);
        }
    }

    private Selection through(List<TieStep> steps) {
        for (TieStep step : steps) {
            if (tied.isEmpty()) {
                break;
            }
            if (!step.isAbout(tied.get(0).recipient())) {
                continue;
            }
            List<String> missing = missing(step);
            if (step.isUpToPeople() || !missing.isEmpty()) {
                return selection(Optional.of(step), missing);
            }
            taken.add(step);
            split(one -> figure(step, one));
        }
        return selection(Optional.empty(), List.of());
    }

    private Selection selection(Optional<TieStep> open, List<String> missing) {
        return new Selection(chosen, left, codes(tied), tied.isEmpty() ? 0 : places, taken, open, missing);
    }

    private List<String> missing(TieStep step) {
        return step.isUpToPeople()
                ? List.of()
                : codes(tied.stream().filter(one -> figure(step, one).isEmpty()).toList());
    }

    /** Places go to the greatest figures; tied stay those on whom the line falls. */
    private void split(Function<Contender, OptionalDouble> figure) {
        TreeMap<Double, List<Contender>> classes = tied.stream()
                .collect(Collectors.groupingBy(
                        one -> figure.apply(one).orElseThrow(),
                        () -> new TreeMap<Double, List<Contender>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        List<Contender> onTheLine = List.of();
        for (List<Contender> equal : classes.values()) {
            if (places == 0 || !onTheLine.isEmpty()) {
                left.addAll(codes(equal));
            } else if (equal.size() <= places) {
                chosen.addAll(codes(equal));
                places -= equal.size();
            } else {
                onTheLine = equal;
            }
        }
        tied = onTheLine;
    }

    private static OptionalDouble figure(TieStep step, Contender one) {
        return switch (step) {
            case WOMEN -> yes(one.woman());
            case COLLECTIVE_70_WOMEN -> yes(one.women().map(Contender.Women::isSeventyPercent));
            case HIGHER_SCORE -> one.score();
            case CHAIR, VOTE_AGAIN -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble yes(Optional<Boolean> known) {
        return known.map(yes -> OptionalDouble.of(yes ? 1 : 0)).orElse(OptionalDouble.empty());
    }

    private static List<String> codes(List<Contender> contenders) {
        return contenders.stream().map(Contender::code).toList();
    }
}
