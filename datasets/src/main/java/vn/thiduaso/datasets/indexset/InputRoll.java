package vn.thiduaso.datasets.indexset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.preparation.Columns;
import vn.thiduaso.scoring.preparation.Family;
import vn.thiduaso.scoring.rule.Information;

/** The inputs of a tree as preparation steps speak of them: which earn points, which are siblings, which are better when small. */
final class InputRoll {

    private final Set<String> codes = new LinkedHashSet<>();
    /** Codes of indicators whose input could not be read: it has the same, or one that nobody knows. */
    private final Set<String> unread = new HashSet<>();

    private final Set<String> shownOnly = new LinkedHashSet<>();
    private final List<Family> families = new ArrayList<>();
    private final Set<String> lowerBetter = new HashSet<>();

    private InputRoll() {}

    static InputRoll of(Optional<Group> root) {
        InputRoll roll = new InputRoll();
        root.ifPresent(roll::add);
        return roll;
    }

    /** Codes of all inputs, in the order of the tree. */
    Set<String> codes() {
        return Collections.unmodifiableSet(codes);
    }

    /** Whether a code is that of an input, or may be that of one that could not be read. */
    boolean mayHave(String code) {
        return codes.isEmpty() || codes.contains(code) || unread.contains(code);
    }

    /** Inputs of indicators under one parent, where there are two or more with one input each. */
    List<Family> families() {
        return List.copyOf(families);
    }

    /** Codes of inputs whose small figures are good. */
    Set<String> lowerBetter() {
        return Set.copyOf(lowerBetter);
    }

    private void add(Group group) {
        List<String> siblings = new ArrayList<>();
        for (Node child : group.children()) {
            if (child instanceof Group below) {
                add(below);
            } else if (child instanceof Indicator indicator) {
                add(indicator, siblings);
            }
        }
        if (siblings.stream().distinct().count() > 1) {
            families.add(new Family(group.code(), siblings.stream().distinct().toList()));
        }
    }

    private void add(Indicator indicator, List<String> siblings) {
        List<String> own = indicator.inputs().stream().map(Input::code).toList();
        codes.addAll(own);
        if (own.isEmpty() && indicator.formula().isEmpty()) {
            unread.add(indicator.code());
        }
        if (indicator.rule() instanceof Information) {
            shownOnly.addAll(own);
        } else if (own.size() == 1) {
            siblings.addAll(own);
        }
        if (indicator.rule().lowerBetter()) {
            lowerBetter.addAll(own);
        }
    }

    /** All inputs of indicators that earn points, but those named. */
    Columns allBut(List<String> named) {
        Set<String> left = new LinkedHashSet<>(shownOnly);
        left.addAll(named);
        return new Columns(List.copyOf(left), true);
    }

    /** No input at all: in place of columns none of which is known. */
    Columns none() {
        return new Columns(List.copyOf(codes), true);
    }
}
