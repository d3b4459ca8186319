package vn.thiduaso.scoring.indexset;

import java.util.Optional;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.check.InputCheck;
import vn.thiduaso.scoring.check.Severity;

/**
 * A check as an index set declares it.
 *
 * @param severity what becomes of a figure it finds something in
 * @param citation where the rule is written; empty when the set's own citation stands for it, or nobody wrote it
 * @param unconfirmed what was assumed and why, where no source states it: shown with the mark "chưa xác nhận"
 */
public record DeclaredCheck(
        InputCheck check, Severity severity, Optional<Citation> citation, Optional<Labels> unconfirmed) {

    /** With the severity it usually has and no source of its own. */
    public static DeclaredCheck of(InputCheck check) {
        return of(check, check.usually());
    }

    public static DeclaredCheck of(InputCheck check, Severity severity) {
        return new DeclaredCheck(check, severity, Optional.empty(), Optional.empty());
    }
}
