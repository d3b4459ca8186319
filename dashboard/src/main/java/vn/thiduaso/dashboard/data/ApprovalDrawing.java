package vn.thiduaso.dashboard.data;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.Paging;
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

    /** Files on one page of a list. */
    private static final int PAGE = 50;
    /** Acts that are shown; all of them are in the audit. */
    private static final int ACTS = 100;

    /** Stands for a reason nobody has written yet, so that only what else is against an act is told. */
    private static final String ANY_REASON = "-";

    private final ApprovalPicture picture;
    private final Actor who;
    private final Words words;
    private final Formats f;
    private final ToldActs told;
    private final RefusalWords refusals;

    ApprovalDrawing(ApprovalPicture picture, Actor who, Words words) {
        this.picture = picture;
        this.who = who;
        this.words = words;
        this.f = Formats.in(words.language());
        this.told = new ToldActs(words, f);
        this.refusals = new RefusalWords(words, f, ApprovalPicture.files(picture.lake()));
    }

    ApprovalView view(ApprovalView.Part part) {
        List<StandingSubmission> waiting = picture.waiting();
        List<Act> acts =
                picture.acts().stream().filter(ApprovalDrawing::isOfApproval).toList();
        int earlier = Math.max(0, acts.size() - ACTS);
        return new ApprovalView(
                FigureHead.of(picture.about(), words, f, picture.now()),
                new ApprovalChecks(picture, words, f).lines(),
                list(waiting, part.waiting(), page -> address(page, part.answered())),
                list(picture.answered(), part.answered(), page -> address(part.waiting(), page)),
                approveAll(waiting),
                closing(),
                acts(acts.subList(earlier, acts.size())),
                earlier);
    }

    private String approveAll(List<StandingSubmission> waiting) {
        List<Submission> mine = waiting.stream()
                .map(StandingSubmission::submission)
                .filter(row -> refused(ApprovalPicture.approval(row, who, picture.now()))
                        .isEmpty())
                .toList();
        return mine.size() < 2
                ? ""
                : words.text(
                        "approval.approve-all",
                        f.whole(mine.size()),
                        f.whole(mine.stream()
                                .mapToLong(row -> picture.warnings().getOrDefault(row.id(), 0L))
                                .sum()),
                        f.whole(mine.stream().mapToLong(Submission::quarantined).sum()));
    }

    /** @param asked from 1; a page after the last is the last */
    private ApprovalView.FileList list(List<StandingSubmission> files, int asked, IntFunction<String> address) {
        ListPart<StandingSubmission> part = ListPart.of(files, asked, PAGE);
        return new ApprovalView.FileList(
                files.size(),
                part.rows().stream().map(this::row).toList(),
                Paging.of(
                        words.text("approval.pages", part.page(), part.pages(), f.whole(files.size())),
                        part.page(),
                        part.pages(),
                        address));
    }

    private String address(int waiting, int answered) {
        return Address.of(ApprovalPage.PATH)
                .with("set", picture.about().code())
                .with("period", picture.about().period())
                .with("page", waiting == 1 ? "" : waiting)
                .with("answered", answered == 1 ? "" : answered)
                .text();
    }

    private ApprovalView.FileRow row(StandingSubmission file) {
        Submission row = file.submission();
        return new ApprovalView.FileRow(
                row.id(),
                row.fileName(),
                row.sentBy(),
                f.dateTime(row.loadedAt()),
                file.state().label().in(words.language()),
                Looks.chip(file.state()),
                f.whole(row.rowsRead()),
                f.whole(row.quarantined()),
                f.whole(picture.warnings().getOrDefault(row.id(), 0L)),
                changes(file),
                file.last().map(told::withReason).orElse(""),
                refusals.reasons(refused(ApprovalPicture.approval(row, who, picture.now()))),
                refusals.reasons(
                        refused(Act.of(ActKind.RETURN, row.subject(), row.sha256(), who, picture.now(), ANY_REASON))));
    }

    private String changes(StandingSubmission file) {
        if (!file.state().isWaiting()) {
            return "";
        }
        FigureChanges found = picture.changes().get(file.submission().id());
        return found == null
                ? words.text("approval.changes.uncounted", f.whole(FigureChanges.MOST))
                : words.text(
                                "approval.changes",
                                f.whole(found.added()),
                                f.whole(found.changed()),
                                f.whole(found.gone()))
                        + (found.superseded() == 0
                                ? ""
                                : words.text("approval.changes.superseded", f.whole(found.superseded())));
    }

    private List<Refusal> refused(Act act) {
        return picture.log().refusals(act);
    }

    /** The reason, or which files a closing did without. */
    private String why(Act act) {
        return act.basis().leftOut().isEmpty()
                ? act.reason()
                : words.text(
                        "approval.left-out",
                        act.basis().leftOut().stream().map(refusals.files()).collect(Collectors.joining(", ")));
    }

    private ApprovalView.Closing closing() {
        Lock lock = picture.about().lock();
        Optional<Act> last = picture.log().last(picture.about().subject());
        return new ApprovalView.Closing(
                lock.name(),
                lock == Lock.OPEN ? againstClosing() : lock == Lock.UNLOCK_ASKED ? againstGranting() : List.of(),
                picture.waiting().size(),
                last.map(told::told).orElse(""),
                last.map(this::why).orElse(""),
                picture.seen());
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

    private List<ApprovalView.ActRow> acts(List<Act> acts) {
        List<ApprovalView.ActRow> rows = new ArrayList<>();
        for (Act act : acts) {
            rows.add(new ApprovalView.ActRow(
                    f.dateTime(act.at()),
                    act.by().name(),
                    act.kind().label().in(words.language()),
                    act.subject() instanceof Subject.OfSubmission of
                            ? refusals.files().apply(of.submission())
                            : f.period(act.subject().period()),
                    why(act)));
        }
        Collections.reverse(rows);
        return rows;
    }
}
