package vn.thiduaso.datasets.lake;

import java.util.List;

/**
 * What a commit of submissions did.
 *
 * @param added submissions now in the lake, with their seq
 * @param known submissions that were there before: same file, same period, nothing changed
 */
public record CommittedSubmissions(List<Submission> added, List<Submission> known) {

    public CommittedSubmissions {
        added = List.copyOf(added);
        known = List.copyOf(known);
    }
}
