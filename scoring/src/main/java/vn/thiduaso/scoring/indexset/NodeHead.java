package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.scoring.Labels;

/**
 * What groups, indicators and views have in common.
 *
 * @param code unique in the set; no spaces
 * @param label name for people
 * @param max maximum points; 0 for what is not scored
 * @param weight weight among its siblings, relative, above 0; equals the maximum unless the set says otherwise
 * @param citation where it is written; empty: the first legal basis of the set
 * @param appliesTo kinds of unit it applies to; empty: all kinds the set applies to
 * @param tags contents of the movement it serves ("II.3"), in the order written; empty when the set names none
 * @param note remark for people; empty when none
 */
public record NodeHead(
        String code,
        Labels label,
        double max,
        double weight,
        Optional<Citation> citation,
        Set<String> appliesTo,
        List<String> tags,
        Optional<Labels> note) {

    public NodeHead {
        appliesTo = Set.copyOf(appliesTo);
        tags = List.copyOf(tags);
    }

    /** A head with only what every node needs; its weight is its maximum, or 1 when that is 0. */
    public static NodeHead of(String code, Labels label, double max) {
        return new NodeHead(
                code, label, max, max > 0 ? max : 1, Optional.empty(), Set.of(), List.of(), Optional.empty());
    }
}
