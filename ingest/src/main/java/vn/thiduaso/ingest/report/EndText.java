package vn.thiduaso.ingest.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.check.Severity;

/**
 * What stands beside the end of a file or a call: how many rows were taken and kept out, and how many warnings there are. One of the three ends ({@link
 * FileReport.Outcome#WITH_WARNINGS}) has both, or one of them: only the numbers tell which.
 */
public final class EndText {

    private EndText() {}

    /**
     * {@code nhận 82 dòng, giữ lại 2 dòng có lỗi, 3 cảnh báo}; empty where nothing is taken or all was there before.
     *
     * @param files of one call, or one of them
     */
    public static String of(Collection<FileReport> files, Words words) {
        List<FileReport> now = files.stream()
                .filter(file -> file.status() != FileReport.Status.KNOWN)
                .toList();
        long accepted = now.stream().mapToLong(FileReport::accepted).sum();
        if (accepted == 0) {
            return "";
        }
        Formats f = Formats.in(words.language());
        long keptOut = now.stream().mapToLong(FileReport::quarantined).sum();
        long refused = now.stream()
                .filter(file -> file.status() == FileReport.Status.REFUSED)
                .count();
        long warnings = now.stream().mapToLong(EndText::warnings).sum();
        List<String> said = new ArrayList<>();
        said.add(words.text(keptOut == 0 ? "end.all" : "end.taken", f.whole(accepted)));
        if (keptOut > 0) {
            said.add(words.text("end.kept-out", f.whole(keptOut)));
        }
        if (refused > 0) {
            said.add(words.text("end.refused", f.whole(refused)));
        }
        if (warnings > 0) {
            said.add(words.text("end.warnings", f.whole(warnings)));
        }
        return String.join(", ", said);
    }

    /** How much in a file should be looked at. */
    public static long warnings(FileReport file) {
        return file.found().stream()
                .filter(fault -> fault.severity() == Severity.WARN)
                .count();
    }

    /** How much in a file keeps rows out. */
    public static long faults(FileReport file) {
        return file.found().stream().filter(CellFault::isRefusal).count();
    }
}
