package vn.thiduaso.scoring.award.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * What Nghị định 152/2025/NĐ-CP Điều 4 asks about the candidate, on the day the dossier is looked at.
 *
 * @param discipline whether a disciplinary review is pending
 * @param inspection whether an inspection or audit of signs of violation is pending
 * @param complaint whether a complaint is being verified
 * @param disciplineEnds days on which disciplinary measures ended; known to be empty: there were none
 */
public record PendingReviews(
        Known<Boolean> discipline,
        Known<Boolean> inspection,
        Known<Boolean> complaint,
        Known<List<LocalDate>> disciplineEnds) {

    public PendingReviews {
        disciplineEnds = disciplineEnds.map(List::copyOf);
    }

    public static PendingReviews unknown() {
        return new PendingReviews(Known.not(), Known.not(), Known.not(), Known.not());
    }
}
