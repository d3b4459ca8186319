package vn.thiduaso.datasets.lake;

import java.util.List;

/**
 * Outcome of a check of the lake's folder.
 *
 * @param files number of listed files
 * @param findings by path, changed and missing first; empty when every file is as it was written
 */
public record LedgerReport(int files, List<LedgerFinding> findings) {

    public LedgerReport {
        findings = List.copyOf(findings);
    }

    /** Changed and missing files: what makes a lake untrustworthy. */
    public List<LedgerFinding> faults() {
        return findings.stream()
                .filter(finding -> finding.kind() != LedgerFinding.Kind.UNLISTED)
                .toList();
    }
}
