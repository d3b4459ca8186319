package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.IndexSet;

/** A variation that changes what happens to the figures below the groups: one of a few, so that few bindings are made for many draws. */
sealed interface DefinitionChoice permits ScalingChoice, StepChoice {

    String name();

    /** How many there are to choose from, 1 or more. */
    int choices();

    /** The set with one of them, from 0. */
    Definition apply(Definition definition, int choice);

    /** Faults of every choice, each tried alone. */
    static List<Fault> tried(DefinitionChoice variation, IndexSet indexSet) {
        List<Fault> faults = new ArrayList<>();
        for (int choice = 0; choice < variation.choices(); choice++) {
            try {
                IndexSet.of(variation.apply(indexSet.definition(), choice));
            } catch (InvalidIndexSetException invalid) {
                String path = variation.name() + "/" + (choice + 1) + "/";
                invalid.faults()
                        .forEach(fault -> faults.add(Fault.at(path + fault.path(), fault.message(), fault.remedy())));
            }
        }
        return faults;
    }
}
