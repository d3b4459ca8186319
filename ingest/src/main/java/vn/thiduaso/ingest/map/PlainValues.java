package vn.thiduaso.ingest.map;

import java.util.Optional;
import java.util.function.DoublePredicate;

import vn.thiduaso.scoring.check.EvidenceMissing;
import vn.thiduaso.scoring.check.PercentOrShare;
import vn.thiduaso.scoring.check.ValueType;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

/** Numbers of an index set in which no check of a value finds anything, whatever its severity. */
public final class PlainValues {

    private PlainValues() {}

    /** Which numbers those are of the value of a code; empty when more than the number is asked for, when it is asked of some kinds of units only, or when it is no single value. */
    public static Optional<DoublePredicate> of(IndexSet indexSet, String code) {
        return indexSet.findSlot(code, Part.VALUE)
                .filter(slot -> indexSet.definition().appliesTo().stream()
                        .allMatch(kind -> indexSet.applies(slot.node(), kind)))
                .flatMap(slot -> input(indexSet, slot))
                .filter(input -> input.check(EvidenceMissing.class).isEmpty())
                .map(PlainValues::sound);
    }

    private static DoublePredicate sound(Input input) {
        DoublePredicate sound = input.range()::allows;
        for (DeclaredCheck declared : input.checks()) {
            if (declared.check() instanceof ValueType type) {
                sound = sound.and(value -> type.allows(value, input.unit()));
            }
            if (declared.check() instanceof PercentOrShare) {
                sound = sound.and(value -> !PercentOrShare.looksOtherwise(value, input.shareDivisor() != 1));
            }
        }
        return sound;
    }

    private static Optional<Input> input(IndexSet indexSet, Slot slot) {
        return indexSet.nodes().get(slot.node()) instanceof Indicator indicator
                ? indicator.inputs().stream()
                        .filter(input -> input.code().equals(slot.code()) && input.kind() == Input.Kind.VALUE)
                        .findFirst()
                : Optional.empty();
    }
}
