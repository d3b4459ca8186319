package vn.thiduaso.scoring.aim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Validity;

/**
 * The aims of a movement in one version, and the contents they belong to.
 *
 * @param code of the movement
 * @param indexSet code of the set whose figures measure it
 * @param valid days on which this version holds
 * @param contents in their order; one may have no aim
 * @param aims in their order
 */
public record AimSet(
        String code,
        String version,
        Labels name,
        String indexSet,
        Validity valid,
        List<Content> contents,
        List<Aim> aims) {

    /** A content of the movement: {@code II.3}. */
    public record Content(String code, Labels label) {}

    public AimSet {
        contents = List.copyOf(contents);
        aims = List.copyOf(aims);
        Set<String> known = new HashSet<>();
        contents.forEach(content -> known.add(content.code()));
        Set<String> codes = new HashSet<>();
        for (Aim aim : aims) {
            if (!codes.add(aim.code())) {
                throw new IllegalArgumentException("Hai chỉ tiêu cùng mã " + aim.code());
            }
            if (!known.contains(aim.content())) {
                throw new IllegalArgumentException(
                        "Chỉ tiêu " + aim.code() + " thuộc nội dung không có: " + aim.content());
            }
        }
    }

    public Optional<Aim> find(String aim) {
        return aims.stream().filter(one -> one.code().equals(aim)).findFirst();
    }

    /** Aims that an index set cannot measure: it does not ask for their input, or asks for another shape of it. */
    public List<Fault> faults(IndexSet set) {
        List<Fault> faults = new ArrayList<>();
        for (Aim aim : aims) {
            aim.ofUnits()
                    .filter(measure -> !isMeasured(set, measure))
                    .ifPresent(measure -> faults.add(Fault.at(
                            "aims/" + aim.code() + "/measure",
                            "bộ chỉ số " + set.code() + " không có số liệu \"" + measure.input() + "\" dạng "
                                    + measure.kind().name().toLowerCase(),
                            "ghi mã một số liệu của bộ chỉ số, đúng dạng")));
        }
        return faults;
    }

    /** Whether the set asks for the input of a measure in its shape. */
    public static boolean isMeasured(IndexSet set, UnitMeasure measure) {
        boolean ratio = set.findSlot(measure.input(), Part.NUMERATOR).isPresent();
        return set.findSlot(measure.input(), Part.VALUE).isPresent() && ratio == (measure.kind() == Input.Kind.RATIO);
    }
}
