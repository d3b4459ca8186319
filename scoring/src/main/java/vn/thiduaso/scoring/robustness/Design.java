package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What is varied to see how sure a ranking is.
 *
 * @param variations each once by name; none gives every draw the scores of the run
 */
public record Design(List<Variation> variations) {

    /** Varies nothing. */
    public static final Design NONE = new Design(List.of());

    public Design {
        variations = List.copyOf(variations);
    }

    public static Design of(Variation... variations) {
        return new Design(List.of(variations));
    }

    /** @throws InvalidDesignException with everything that fits neither the index set nor the units */
    public void check(IndexSet indexSet, Predicate<String> isUnit) {
        List<Fault> faults = faults(indexSet, isUnit);
        if (!faults.isEmpty()) {
            throw new InvalidDesignException(faults);
        }
    }

    /**
     * Everything that fits neither the index set nor the units; empty when all fits. Paths begin with the name of a variation.
     *
     * @param isUnit whether a code is that of a unit
     */
    public List<Fault> faults(IndexSet indexSet, Predicate<String> isUnit) {
        List<Fault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (Variation variation : variations) {
            faults.addAll(variation.faults(indexSet));
            if (variation instanceof DoubtfulValues doubtful) {
                faults.addAll(doubtful.strangers(isUnit));
            }
            if (!names.add(variation.name())) {
                faults.add(Fault.at(
                        variation.name(), "tên này đã dùng cho một mục khác", "đặt cho mỗi mục một tên riêng"));
            }
            if (variation instanceof StepChoice step && !places.add(step.place())) {
                faults.add(Fault.at(
                        variation.name(),
                        "một mục khác đã thay bước thứ " + (step.place() + 1),
                        "gộp các lựa chọn của một bước vào một mục"));
            }
        }
        return faults;
    }
}
