package vn.thiduaso.dashboard.data.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.dashboard.data.upload.UploadView.CauseResult;
import vn.thiduaso.dashboard.data.upload.UploadView.FaultResult;
import vn.thiduaso.dashboard.data.upload.UploadView.FileResult;
import vn.thiduaso.dashboard.data.upload.UploadView.Part;
import vn.thiduaso.dashboard.data.upload.UploadView.Result;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.report.Cause;
import vn.thiduaso.ingest.report.EndText;
import vn.thiduaso.ingest.report.GivenBack;
import vn.thiduaso.ingest.report.OutlookView;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTitle;
import vn.thiduaso.ingest.wording.SwingText;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Writes what was found in the files of a draft. */
record ResultDrawing(Words words, Formats f) {

    /** Faults of a cause that a page lists; the table of faults has all. */
    static final int LISTED = 200;

    private static final int BAR = 1_000;

    Result draw(Work.Checked work, IndexSet indexSet) {
        IngestReport report = work.report();
        List<FileResult> files = new ArrayList<>();
        for (FileReport file : report.files()) {
            files.add(file(
                    files.size(),
                    file,
                    work.layouts().getOrDefault(files.size(), ""),
                    work.grids().getOrDefault(files.size(), List.of()),
                    work.backs().getOrDefault(files.size(), GivenBack.CELLS)));
        }
        boolean known = report.files().stream().allMatch(file -> file.status() == FileReport.Status.KNOWN);
        FileReport.Outcome worst = report.outcome() == IngestReport.Outcome.REFUSED
                ? FileReport.Outcome.REFUSED
                : report.files().stream()
                        .map(FileReport::outcome)
                        .max(Comparator.naturalOrder())
                        .orElse(FileReport.Outcome.REFUSED);
        return new Result(
                known ? "KNOWN" : worst.name(),
                worst == FileReport.Outcome.REFUSED && !work.takes() ? "" : EndText.of(report.files(), words),
                work.takes(),
                known,
                report.closing().isPresent(),
                parts(report),
                found(report),
                report.files().stream().anyMatch(file -> EndText.warnings(file) > 0),
                report.outlook()
                        .map(outlook -> OutlookView.of(outlook, indexSet, words))
                        .orElse(null),
                files);
    }

    /** How many faults and warnings there are in all files; empty when there are none. */
    private String found(IngestReport report) {
        long faults = report.files().stream().mapToLong(EndText::faults).sum();
        long warnings = report.files().stream().mapToLong(EndText::warnings).sum();
        if (faults + warnings == 0) {
            return "";
        }
        String key = faults == 0 ? "upload.found.warnings" : warnings == 0 ? "upload.found.faults" : "upload.found";
        return words.text(key, f.whole(faults), f.whole(warnings));
    }

    List<Part> parts(IngestReport report) {
        long accepted = 0;
        long warned = 0;
        long kept = 0;
        for (FileReport file : report.files()) {
            long looked = file.faults().stream()
                    .filter(fault -> fault.severity() == Severity.WARN && fault.row() > 0)
                    .map(fault -> List.of(
                            fault.sheet(),
                            fault.row(),
                            fault.subject().unit(),
                            fault.subject().code()))
                    .distinct()
                    .count();
            warned += Math.min(looked, file.accepted());
            accepted += file.accepted();
            kept += file.quarantined();
        }
        long all = Math.max(1, accepted + kept);
        int clean = (int) ((accepted - warned) * BAR / all);
        int amber = (int) (warned * BAR / all);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("clean", f.whole(accepted - warned), 0, clean));
        if (warned > 0) {
            parts.add(new Part("warned", f.whole(warned), clean, amber));
        }
        parts.add(new Part("kept-out", f.whole(kept), clean + amber, kept == 0 ? 0 : BAR - clean - amber));
        return parts;
    }

    private FileResult file(int place, FileReport file, String layout, List<FaultGrid> grids, GivenBack back) {
        boolean known = file.status() == FileReport.Status.KNOWN;
        List<CellFault> found = file.found();
        return new FileResult(
                place,
                file.name(),
                known ? "KNOWN" : file.outcome().name(),
                known ? "sky" : mark(file.outcome()),
                how(file, layout),
                f.whole(file.read()),
                f.whole(file.accepted()),
                f.whole(file.quarantined()),
                f.whole(file.observations()),
                f.whole(EndText.warnings(file)),
                file.submission(),
                known,
                UploadJobs.isGivenBack(file) && back != GivenBack.TOO_LARGE,
                back,
                f.whole(file.fonts().cells()),
                file.fonts().first(),
                grids,
                causes(found));
    }

    private static String mark(FileReport.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "green";
            case WITH_WARNINGS -> "gold";
            case REFUSED -> "clay";
        };
    }

    /** Why its layout is known; empty when it is not. */
    private String how(FileReport file, String layout) {
        return file.faults().stream()
                .filter(fault -> fault.rule().equals(FileReport.MAPPING_USED))
                .findFirst()
                .map(CellFault::message)
                .orElseGet(() -> layout.isEmpty() ? "" : words.text("upload.layout." + layout));
    }

    List<CauseResult> causes(List<CellFault> faults) {
        return Cause.of(faults).stream()
                .map(cause -> new CauseResult(
                        words.text("severity." + cause.severity().word()),
                        mark(cause.severity()),
                        RuleTitle.of(cause.rule(), words),
                        cause.rule(),
                        f.whole(cause.count()),
                        cause.count() > LISTED ? f.whole(cause.count() - LISTED) : "",
                        cause.faults().subList(0, Math.min(LISTED, cause.count())).stream()
                                .map(fault ->
                                        new FaultResult(fault, about(fault), new SwingText(words, f).of(fault.swing())))
                                .toList()))
                .toList();
    }

    /** {@code X01 · HOP}: whoever reads a list of faults need not open the file to know whose they are. */
    private static String about(CellFault fault) {
        CellFault.Subject subject = fault.subject();
        return Stream.of(subject.unit(), subject.code())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case REFUSE -> "clay";
            case WARN -> "gold";
            case INFORM -> "sky";
        };
    }
}
