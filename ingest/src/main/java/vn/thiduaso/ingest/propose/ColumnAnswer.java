package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.ColumnMapping;
import vn.thiduaso.ingest.mapping.Form;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/**
 * One thing somebody may say a column holds, asked or not.
 *
 * @param answer as it is given under the key of the column
 * @param code of its figures; empty where rows say it and for every other role
 * @param label of the figure; empty without a code
 * @param part of figures: which of a ratio's three, or what stands beside indicators in rows; empty where there is but one
 */
public record ColumnAnswer(String answer, Role role, String code, Optional<Labels> label, Optional<Part> part) {

    private static final List<Part> OF_RATIO = List.of(Part.VALUE, Part.NUMERATOR, Part.DENOMINATOR);
    /** What a column may be beside one of figures; where one says the indicator, the whole table has indicators in rows. */
    private static final List<Role> OTHERS = List.of(Role.NOTE, Role.UNIT, Role.INDICATOR, Role.PERIOD, Role.EVIDENCE);

    /** Everything there is to choose from: other roles first, then the figures of the set, of a ratio the value and both its parts. */
    static List<ColumnAnswer> all(IndexSet indexSet, Form form) {
        List<ColumnAnswer> all = new ArrayList<>();
        OTHERS.forEach(role -> all.add(new ColumnAnswer(role.word(), role, "", Optional.empty(), Optional.empty())));
        if (form == Form.INDICATOR_ROWS) {
            OF_RATIO.forEach(part ->
                    all.add(new ColumnAnswer(part.word(), Role.FIGURE, "", Optional.empty(), Optional.of(part))));
            return all;
        }
        all.addAll(figures(indexSet));
        return all;
    }

    /** The figures of a set, of a ratio the value and both its parts. */
    static List<ColumnAnswer> figures(IndexSet indexSet) {
        return indexSet.nodes().stream()
                .filter(Indicator.class::isInstance)
                .flatMap(node -> ((Indicator) node).inputs().stream())
                .flatMap(input -> of(input).stream())
                .toList();
    }

    private static List<ColumnAnswer> of(Input input) {
        Optional<Labels> label = Optional.of(input.label());
        return input.kind() == Input.Kind.RATIO
                ? OF_RATIO.stream()
                        .map(part -> new ColumnAnswer(
                                PartCode.of(input.code(), part).toString(),
                                Role.FIGURE,
                                input.code(),
                                label,
                                Optional.of(part)))
                        .toList()
                : List.of(new ColumnAnswer(input.code(), Role.FIGURE, input.code(), label, Optional.empty()));
    }

    /** Whether a column is taken for this. */
    boolean isOf(ColumnMapping column) {
        ColumnMapping.Figure figure = column.figure();
        return role == column.role()
                && (role != Role.FIGURE || (code.equals(figure.code()) && part.orElse(Part.VALUE) == figure.part()));
    }
}
