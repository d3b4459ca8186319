package vn.thiduaso.dashboard.data;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** The checklist before closing. Only files nobody answered stand against it; the rest is for people to weigh. */
record ApprovalChecks(ApprovalPicture picture, Words words, Formats f) {

    private static final String OK = "ok";
    private static final String LOOK = "look";
    private static final String STOP = "stop";

    List<ApprovalView.Check> lines() {
        List<ApprovalView.Check> lines = new ArrayList<>();
        lines.add(figures());
        lines.add(declared());
        lines.add(line("waiting", picture.waiting().size(), picture.waiting().isEmpty() ? OK : STOP, null));
        lines.add(warnings());
        lines.add(quarantined());
        lines.add(changes());
        return lines;
    }

    private ApprovalView.Check figures() {
        Completeness found = picture.completeness();
        long required = found.reports().stream().mapToLong(UnitReport::required).sum();
        long present = found.reports().stream().mapToLong(UnitReport::present).sum();
        return new ApprovalView.Check(
                found.complete() == found.reports().size() ? OK : LOOK,
                words.text("checklist.figures"),
                required == 0 ? Formats.NONE : f.percent((double) present / required),
                words.text(
                        "checklist.figures.note",
                        f.whole(found.complete()),
                        f.whole(found.reports().size()),
                        f.whole(required - present)),
                address("/completeness"));
    }

    private ApprovalView.Check declared() {
        Completeness found = picture.completeness();
        return new ApprovalView.Check(
                found.declared() == found.reports().size() ? OK : LOOK,
                words.text("checklist.declared"),
                f.whole(found.declared()) + " / " + f.whole(found.reports().size()),
                words.text("checklist.declared.note"),
                address("/completeness"));
    }

    private ApprovalView.Check warnings() {
        long count = picture.alive().stream()
                .mapToLong(file ->
                        picture.warnings().getOrDefault(file.submission().id(), 0L))
                .sum();
        return line("warnings", count, count == 0 ? OK : LOOK, address("/quality"));
    }

    private ApprovalView.Check quarantined() {
        long count = picture.alive().stream()
                .map(StandingSubmission::submission)
                .mapToLong(file -> file.quarantined())
                .sum();
        return line("quarantined", count, count == 0 ? OK : LOOK, null);
    }

    private ApprovalView.Check changes() {
        FigureChanges all = picture.changes().values().stream().reduce(FigureChanges.NONE, FigureChanges::plus);
        String told = words.text("approval.changes", f.whole(all.added()), f.whole(all.changed()), f.whole(all.gone()));
        int uncounted = picture.waiting().size() - picture.changes().size();
        return new ApprovalView.Check(
                all.changed() + all.gone() + uncounted == 0 ? OK : LOOK,
                words.text("checklist.changes"),
                f.whole(all.added() + all.changed() + all.gone()),
                uncounted == 0 ? told : words.text("checklist.changes.part", told, f.whole(uncounted)),
                null);
    }

    private ApprovalView.Check line(String what, long count, String mark, @Nullable String address) {
        return new ApprovalView.Check(
                mark,
                words.text("checklist." + what),
                f.whole(count),
                words.text("checklist." + what + (mark.equals(OK) ? ".ok" : ".note")),
                address);
    }

    private String address(String path) {
        return new FiguresRequest(
                        picture.about().code(), picture.about().period().toString())
                .address(path);
    }
}
