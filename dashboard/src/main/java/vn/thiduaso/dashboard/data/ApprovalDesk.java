package vn.thiduaso.dashboard.data;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Basis;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.ingest.act.UnknownSubmissionsException;
import vn.thiduaso.ingest.commit.CloseJob;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/** UC-016: approving, sending back, closing, unlocking. Shows what stands against an act before it is tried, and why it was refused when it was. */
@Component
class ApprovalDesk {

    private final FigureSets sets;
    private final Reports reports;
    private final HomeLake home;
    private final ActDesk acts;
    private final Clock clock;

    ApprovalDesk(FigureSets sets, Reports reports, HomeLake home, ActDesk acts, Clock clock) {
        this.sets = sets;
        this.reports = reports;
        this.home = home;
        this.acts = acts;
        this.clock = clock;
    }

    /** Empty when no figures were ever sent. */
    Optional<ApprovalView> view(FiguresRequest asked, ApprovalView.Part part, Actor who, Words words) {
        return sets.find(asked.set(), asked.period())
                .map(about -> picture(about).view(part, who, words));
    }

    private ApprovalPicture picture(FigureSet about) {
        return ApprovalPicture.of(home.lake(), about, reports, clock.instant());
    }

    /**
     * Does what a form asks for.
     *
     * @return what is wrong, all at once, in the reader's language; empty when it was done
     */
    List<String> act(FiguresRequest asked, ApprovalForm form, Actor who, Words words) {
        Optional<FigureSet> found = sets.find(asked.set(), asked.period());
        if (found.isEmpty()) {
            return List.of(words.text("approval.fault.nothing"));
        }
        FigureSet about = found.get();
        List<String> faults = form.faults(about.period(), Formats.in(words.language()), words);
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            return form.kind() == ActKind.CLOSE ? close(about, form, who, words) : done(about, form, who, words);
        } catch (RefusedActsException refused) {
            return refusals(words).sentences(refused.refusals());
        } catch (UnknownSubmissionsException unknown) {
            return List.of(words.text("approval.fault.unknown", String.join(", ", unknown.ids())));
        } catch (CloseJob.EmptyPeriodException empty) {
            return List.of(words.text("approval.fault.nothing"));
        }
    }

    private List<String> done(FigureSet about, ApprovalForm form, Actor who, Words words) {
        if (!form.isOfFiles()) {
            acts.on(who, form.kind(), about.subject(), form.reason());
            return List.of();
        }
        if (form.isOfAll()) {
            return approveAll(about, form, who, words);
        }
        Set<String> own = ids(about.code(), about.period());
        List<String> foreign =
                form.submissions().stream().filter(id -> !own.contains(id)).toList();
        if (!foreign.isEmpty()) {
            return List.of(words.text("approval.fault.unknown", String.join(", ", foreign)));
        }
        acts.onSubmissions(who, form.kind(), form.submissions(), form.reason());
        return List.of();
    }

    /** Approves all that waits and that this person may approve, as he saw it; where he just has, it is done. */
    private List<String> approveAll(FigureSet about, ApprovalForm form, Actor who, Words words) {
        List<String> mine = ApprovalPicture.approvable(home.lake(), about, ActDesk.person(who), clock.instant());
        if (!hasSeen(about, form)) {
            return ApprovalPicture.hasApproved(home.lake(), about, ActDesk.person(who), clock.instant())
                    ? List.of()
                    : List.of(words.text("approval.fault.moved-approve"));
        }
        if (mine.isEmpty()) {
            return List.of(words.text("approval.fault.none"));
        }
        acts.onSubmissions(who, ActKind.APPROVE, mine, "");
        return List.of();
    }

    private boolean hasSeen(FigureSet about, ApprovalForm form) {
        return ApprovalPicture.seen(home.lake(), about).equals(form.seen());
    }

    private Set<String> ids(String set, Period period) {
        return home.lake().standings(set, period).stream()
                .map(StandingSubmission::submission)
                .map(submission -> submission.id())
                .collect(Collectors.toSet());
    }

    private List<String> close(FigureSet about, ApprovalForm form, Actor who, Words words) {
        Basis basis = CloseJob.basis(
                home.lake(),
                about.code(),
                about.period(),
                form.leaveOut() ? CloseJob.Unapproved.LEAVE_OUT : CloseJob.Unapproved.REFUSE);
        // after the basis was read: what comes later is not in it, and the closing itself refuses it
        if (!hasSeen(about, form)) {
            return List.of(words.text("approval.fault.moved"));
        }
        acts.close(who, about.source(), about.period(), basis);
        return List.of();
    }

    private RefusalWords refusals(Words words) {
        return new RefusalWords(words, Formats.in(words.language()), ApprovalPicture.files(home.lake()));
    }
}
