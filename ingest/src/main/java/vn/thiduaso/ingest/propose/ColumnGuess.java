package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.mapping.Heads;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/**
 * What a column seems to hold.
 *
 * @param role empty while nobody can say
 * @param code of its figures; empty where the rows say it or nobody can say
 */
record ColumnGuess(Heads.Head head, ColumnProfile profile, Optional<Role> role, String code, Optional<Part> part) {

    /** The same with what stands in some rows only. */
    ColumnGuess in(List<SourceRow> rows) {
        return new ColumnGuess(head, ColumnProfile.of(rows, column()), role, code, part);
    }

    ColumnGuess as(Role newRole) {
        return new ColumnGuess(head, profile, Optional.of(newRole), "", part);
    }

    /** The same of which nobody can say what it holds. */
    ColumnGuess open() {
        return new ColumnGuess(head, profile, Optional.empty(), "", part);
    }

    ColumnGuess figure(String newCode, Optional<Part> newPart) {
        return new ColumnGuess(head, profile, Optional.of(Role.FIGURE), newCode, newPart.or(() -> part));
    }

    /** Of what time its head says that its figures are. */
    Optional<Mode> mode() {
        return head.levels().stream()
                .flatMap(level -> HeadWords.mode(level).stream())
                .reduce((above, below) -> below);
    }

    /** Heads above its lowest one. */
    List<String> above() {
        return head.levels().subList(0, Math.max(0, head.levels().size() - 1));
    }

    /** Whether it says that it has percentages, which are no numerator and no denominator. */
    boolean isPercentage() {
        return profile.hasPercentSigns()
                || profile.hasPairs()
                || head.lowest().contains("%")
                || part.filter(Part.VALUE::equals).isPresent();
    }

    boolean is(Role wanted) {
        return role.filter(wanted::equals).isPresent();
    }

    int column() {
        return head.column();
    }

    Part partOrValue() {
        return part.orElse(Part.VALUE);
    }
}
