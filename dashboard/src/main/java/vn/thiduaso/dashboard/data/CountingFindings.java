package vn.thiduaso.dashboard.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Submission;

/**
 * Findings of a period that count: in figures that no later file has replaced, of files that were not sent back.
 *
 * @param files that were not sent back, by id
 * @param values of the figures something was found in
 */
record CountingFindings(List<Finding> findings, Map<String, Submission> files, FigureValues values) {

    CountingFindings {
        findings = List.copyOf(findings);
        files = Map.copyOf(files);
    }

    /** @param within whether the findings of a unit are wanted */
    static CountingFindings of(Lake lake, FigureSet about, Predicate<String> within) {
        List<Finding> found = lake.findings().of(about.code(), about.period()).stream()
                .filter(finding -> within.test(finding.unit()))
                .toList();
        // of all units: others of a group are compared with
        return of(lake, about, found, Set.of());
    }

    static CountingFindings ofUnit(Lake lake, FigureSet about, String unit) {
        return of(lake, about, lake.findings().of(about.code(), about.period(), unit), Set.of(unit));
    }

    private static CountingFindings of(Lake lake, FigureSet about, List<Finding> found, Set<String> units) {
        Map<String, Submission> files = FigureValues.files(lake, about.code(), about.period());
        List<Finding> standing = found.stream()
                .filter(finding -> files.containsKey(finding.submission()))
                .toList();
        Set<String> codes = standing.stream().map(Finding::code).collect(Collectors.toSet());
        FigureValues values = FigureValues.of(lake, about.code(), about.period(), files, codes, units);
        return new CountingFindings(
                standing.stream()
                        .filter(finding -> finding.code().isEmpty()
                                || values.countsOf(finding.submission(), finding.unit(), finding.code()))
                        .toList(),
                files,
                values);
    }
}
