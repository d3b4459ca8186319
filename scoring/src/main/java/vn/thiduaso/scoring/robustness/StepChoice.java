package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.preparation.Preparation;
import vn.thiduaso.scoring.preparation.PreparationStep;

/**
 * One of several ways to do a step of the preparation, or to leave it: outlier treatment with more or fewer points, another transform, another
 * imputation. All equally likely.
 *
 * @param place place of the step among the steps of the set, from 0; as many as there are to add one at the end
 * @param replaces whether the step at that place goes; false: the new one comes before it
 * @param alternatives steps to choose from; empty for no step
 */
public record StepChoice(String name, int place, boolean replaces, List<Optional<PreparationStep>> alternatives)
        implements Variation, DefinitionChoice {

    public StepChoice {
        alternatives = List.copyOf(alternatives);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("Chưa có bước xử lý nào để chọn");
        }
        if (place < 0) {
            throw new IllegalArgumentException("Vị trí của bước phải từ 0, nhận được " + place);
        }
    }

    @Override
    public int chances() {
        return 1;
    }

    @Override
    public void draw(double[] chances, int variation, Draw draw) {
        draw.choose(variation, Variation.choice(chances[0], choices()));
    }

    @Override
    public int choices() {
        return alternatives.size();
    }

    /** To be applied from the last place to the first, so that places stay those of the set. */
    @Override
    public Definition apply(Definition definition, int choice) {
        List<PreparationStep> steps = new ArrayList<>(definition.preparation().steps());
        if (replaces) {
            steps.remove(place);
        }
        alternatives.get(choice).ifPresent(step -> steps.add(place, step));
        return definition.withPreparation(new Preparation(steps));
    }

    @Override
    public List<Fault> faults(IndexSet indexSet) {
        int steps = indexSet.definition().preparation().steps().size();
        if (place >= steps + (replaces ? 0 : 1)) {
            return List.of(Fault.at(
                    name,
                    "bước thứ " + (place + 1) + " không có: bộ chỉ số có " + steps + " bước",
                    "ghi một bước có trong preparation"));
        }
        return DefinitionChoice.tried(this, indexSet);
    }
}
