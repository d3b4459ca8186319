package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** @throws InvalidDesignException with everything that does not fit the index set */
    public void check(IndexSet indexSet) {
        List<Fault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (Variation variation : variations) {
            faults.addAll(variation.faults(indexSet));
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
        if (!faults.isEmpty()) {
            throw new InvalidDesignException(faults);
        }
    }
}
