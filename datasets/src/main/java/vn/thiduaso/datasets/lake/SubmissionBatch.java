package vn.thiduaso.datasets.lake;

import java.util.List;

/**
 * Everything one file brings: its submission row and the rows that become visible with it.
 *
 * @param observations of this submission; none for a file of units
 * @param units empty for a file of observations
 * @param quarantine what was found in rows that are kept out
 * @param findings what was found in accepted figures
 */
public record SubmissionBatch(
        Submission submission,
        Observations observations,
        List<UnitRow> units,
        List<QuarantinedCell> quarantine,
        List<Finding> findings) {

    /** With figures that are in memory. */
    public SubmissionBatch(
            Submission submission,
            List<Observation> observations,
            List<UnitRow> units,
            List<QuarantinedCell> quarantine,
            List<Finding> findings) {
        this(submission, Observations.of(observations), units, quarantine, findings);
        if (!observations.stream().allMatch(row -> row.submission().equals(submission.id()))) {
            throw ofAnother(submission);
        }
    }

    public SubmissionBatch {
        units = List.copyOf(units);
        quarantine = List.copyOf(quarantine);
        findings = List.copyOf(findings);
        String id = submission.id();
        boolean own = units.stream().allMatch(row -> row.submission().equals(id))
                && quarantine.stream().allMatch(row -> row.submission().equals(id))
                && findings.stream().allMatch(row -> row.submission().equals(id));
        if (!own) {
            throw ofAnother(submission);
        }
    }

    private static IllegalArgumentException ofAnother(Submission submission) {
        return new IllegalArgumentException("a row of another submission in the batch of " + submission.id());
    }
}
