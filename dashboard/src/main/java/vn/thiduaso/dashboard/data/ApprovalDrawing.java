package vn.thiduaso.dashboard.data;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Actor;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.act.Refusal;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.commit.CloseJob;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Writes the page of approving and closing for one person. */
final class ApprovalDrawing {

    /** Stands for a reason nobody has written yet, so that only what else is against an act is told. */
    private static final String ANY_REASON = "-";

    private final ApprovalPicture picture;
    private final Actor who;
    private final Words words;
    private final Formats f;
    private final RefusalWords refusals;

    ApprovalDrawing(ApprovalPicture picture, Actor who, Words words) {
        this.picture = picture;
        this.who = who;
        this.words = words;
        this.f = Formats.in(words.language());
        this.refusals = new RefusalWords(words, f, ApprovalPicture.files(picture.lake()));
    }

    ApprovalView view() {
        List<ApprovalView.FileRow> waiting =
                picture.waiting().stream().map(this::row).toList();
        return new ApprovalView(
                FigureHead.of(picture.about(), words, f, picture.now()),
                new ApprovalChecks(picture, words, f).lines(),
                waiting,
                picture.answered().stream().map(this::row).toList(),
                waiting.stream()
                        .filter(row -> row.cannotApprove().isEmpty())
                        .map(ApprovalView.FileRow::id)
                        .toList(),
                closing(),
                acts());
    }

    private ApprovalView.FileRow row(StandingSubmission file) {
        Submission row = file.submission();
        return new ApprovalView.FileRow(
                row.id(),
                row.fileName(),
                row.sentBy(),
                f.dateTime(row.loadedAt()),
                file.state().label().in(words.language()),
                mark(file.state()),
                f.whole(row.rowsRead()),
                f.whole(row.quarantined()),
                f.whole(picture.warnings().getOrDefault(row.id(), 0L)),
                picture.changes().getOrDefault(row.id(), FigureChanges.NONE),
                file.last().map(this::told).orElse(""),
                refusals.reasons(refused(Act.of(ActKind.APPROVE, row.subject(), row.sha256(), who, picture.now(), ""))),
                refusals.reasons(
                        refused(Act.of(ActKind.RETURN, row.subject(), row.sha256(), who, picture.now(), ANY_REASON))));
    }

    private static String mark(State state) {
        return switch (state) {
            case DRAFT -> "clay";
            case CHECKED -> "plain";
            case SUBMITTED -> "gold";
            case APPROVED -> "green";
            case CLOSED -> "sky";
        };
    }

    private List<Refusal> refused(Act act) {
        return picture.log().refusals(List.of(act));
    }

    /** "gửi duyệt: Trần Thị B (tranb), 02/10/2026 14:05 – lý do" */
    private String told(Act act) {
        String done = words.text(
                "approval.told",
                act.kind().label().in(words.language()),
                act.by().name(),
                f.dateTime(act.at()));
        return act.reason().isEmpty() ? done : done + " – " + act.reason();
    }

    private ApprovalView.Closing closing() {
        Lock lock = picture.about().lock();
        Optional<Act> last = picture.log().last(picture.about().subject());
        return new ApprovalView.Closing(
                lock.name(),
                lock == Lock.OPEN ? againstClosing() : lock == Lock.UNLOCK_ASKED ? againstGranting() : List.of(),
                picture.waiting().size(),
                last.map(act -> words.text(
                                "approval.told",
                                act.kind().label().in(words.language()),
                                act.by().name(),
                                f.dateTime(act.at())))
                        .orElse(""),
                last.map(Act::reason).orElse(""),
                ApprovalPicture.seen(picture.lake(), picture.about()));
    }

    /** What stands against closing even when waiting files are left out; those can be. */
    private List<String> againstClosing() {
        if (picture.files().stream().noneMatch(file -> file.state() == State.APPROVED)) {
            return List.of(words.text("approval.nothing-approved"));
        }
        return refusals.reasons(new CloseJob(Clock.fixed(picture.now(), ZoneOffset.UTC))
                .refusals(picture.lake(), picture.about().subject(), who, CloseJob.Unapproved.LEAVE_OUT));
    }

    private List<String> againstGranting() {
        return refusals.reasons(
                refused(Act.of(ActKind.GRANT_UNLOCK, picture.about().subject(), "", who, picture.now(), "")));
    }

    private static boolean isOfApproval(Act act) {
        return act.subject() instanceof Subject.OfSubmission || act.subject() instanceof Subject.OfPeriod;
    }

    private List<ApprovalView.ActRow> acts() {
        List<ApprovalView.ActRow> rows = new ArrayList<>();
        for (Act act : picture.acts()) {
            if (!isOfApproval(act)) {
                continue;
            }
            rows.add(new ApprovalView.ActRow(
                    f.dateTime(act.at()),
                    act.by().name(),
                    act.kind().label().in(words.language()),
                    act.subject() instanceof Subject.OfSubmission of
                            ? refusals.files().getOrDefault(of.submission(), of.submission())
                            : f.period(act.subject().period()),
                    act.reason()));
        }
        Collections.reverse(rows);
        return rows;
    }
}
