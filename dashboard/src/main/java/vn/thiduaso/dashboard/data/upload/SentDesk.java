package vn.thiduaso.dashboard.data.upload;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.ActDesk;
import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.dashboard.data.FigureSets;
import vn.thiduaso.dashboard.data.Looks;
import vn.thiduaso.dashboard.data.ReasonText;
import vn.thiduaso.dashboard.data.RefusalWords;
import vn.thiduaso.dashboard.data.ToldActs;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListDrawing;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.SheetTooLargeException;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.check.Severity;

/** What was sent for a period, whoever sent it and however; what came of each file. */
@Component
class SentDesk {

    /** Files on one page of the list. */
    private static final int PAGE = 100;

    private final HomeLake home;
    private final FigureSets sets;
    private final DraftRepository drafts;
    private final DraftFolder folder;
    private final ActDesk acts;
    private final Rights rights;

    SentDesk(HomeLake home, FigureSets sets, DraftRepository drafts, DraftFolder folder, ActDesk acts, Rights rights) {
        this.home = home;
        this.sets = sets;
        this.drafts = drafts;
        this.folder = folder;
        this.acts = acts;
        this.rights = rights;
    }

    /** Newest first where nobody chose another order; who may see his own only sees what he sent from here. */
    UploadView.SentList of(FigureSet about, ListAsked asked, Actor who, Words words) {
        List<StandingSubmission> all = all(about, SubmissionList.TABLE.sort(asked), who);
        ListPart<StandingSubmission> part = ListPart.of(all, asked.page(), PAGE);
        return new UploadView.SentList(
                lines(part.rows(), words),
                new ListDrawing<>(SubmissionList.TABLE, asked, words)
                        .view(List.of(), part, all.size(), "approval.pages"));
    }

    /** The same, all of them, as a file. */
    Attachment.Content list(FigureSet about, ListAsked asked, String ending, Actor who, Words words) {
        List<StandingSubmission> all = all(about, SubmissionList.TABLE.sort(asked), who);
        return SubmissionList.TABLE.file(
                words.text("submissions.title"), ending, all.size(), () -> lines(all, words), words);
    }

    /** Those this person may open. */
    List<StandingSubmission> all(FigureSet about, ListSort order, Actor who) {
        List<StandingSubmission> sent = home.lake().standings(about.code(), about.period());
        Set<String> open =
                openable(sent.stream().map(row -> row.submission().id()).toList(), who);
        return sent.stream()
                .filter(row -> open.contains(row.submission().id()))
                .sorted(SubmissionList.order(order))
                .toList();
    }

    private List<SubmissionList.Line> lines(List<StandingSubmission> found, Words words) {
        Formats f = Formats.in(words.language());
        Map<String, Long> warnings = warnings(found);
        return found.stream()
                .map(one -> {
                    long warned = warnings.getOrDefault(one.submission().id(), 0L);
                    return new SubmissionList.Line(one.submission(), row(one, warned, f, words), warned);
                })
                .toList();
    }

    /** Those that came of a draft. */
    List<UploadView.Sent> ofDraft(Draft draft, Words words) {
        return rows(home.lake().standings(Set.copyOf(drafts.submissionsOfDraft(draft.id()))), words);
    }

    /** Who sent the files of a draft, in words; empty where they came out of an archive. */
    String sendersOf(Draft draft) {
        Set<String> hashes = draft.files().stream().map(Draft.DraftFile::sha256).collect(Collectors.toSet());
        return home.lake().submissions().of(draft.indexSet(), draft.period()).stream()
                .filter(row -> hashes.contains(row.sha256()))
                .map(Submission::sentBy)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Which of some submissions somebody may open. */
    Set<String> openable(Collection<String> submissions, Actor who) {
        return seesAll(who) ? new HashSet<>(submissions) : drafts.sentBy(who.account(), submissions);
    }

    private boolean seesAll(Actor who) {
        return rights.reach(who, Action.SEE_SUBMISSIONS) == Reach.EVERYWHERE;
    }

    private List<UploadView.Sent> rows(List<StandingSubmission> found, Words words) {
        return lines(found, words).stream().map(SubmissionList.Line::row).toList();
    }

    /** By submission; read once for all. */
    private Map<String, Long> warnings(List<StandingSubmission> found) {
        Set<String> shown = found.stream().map(row -> row.submission().id()).collect(Collectors.toSet());
        return home.lake().findings().of(shown).stream()
                .filter(finding -> finding.severity() == Severity.WARN)
                .collect(Collectors.groupingBy(Finding::submission, Collectors.counting()));
    }

    private static UploadView.Sent row(StandingSubmission one, long warnings, Formats f, Words words) {
        Submission row = one.submission();
        return new UploadView.Sent(
                row.id(),
                row.fileName(),
                row.sentBy(),
                f.dateTime(row.loadedAt()),
                one.state().label().in(words.language()),
                Looks.chip(one.state()),
                f.whole(row.rowsRead()),
                f.whole(row.quarantined()),
                f.whole(warnings));
    }

    /** @throws NotFoundException when the lake has no such submission of figures, or this person may not see it */
    StandingSubmission find(String id, Actor who) {
        return home.lake().standings(Set.of(id)).stream()
                .findFirst()
                .filter(row -> !openable(Set.of(id), who).isEmpty())
                .orElseThrow(() -> new NotFoundException("error.no-submission", id));
    }

    FigureSet about(StandingSubmission one) {
        return sets.toLoad(one.submission().indexSet(), one.submission().period())
                .orElseThrow(() -> new NotFoundException(
                        "error.no-set-text", one.submission().indexSet()));
    }

    /** @param page of its figures, from 1 */
    UploadView.One page(StandingSubmission one, int page, Actor who, Words words) {
        Formats f = Formats.in(words.language());
        Submission row = one.submission();
        boolean mayLoad = rights.reach(who, Action.LOAD_FIGURES) != Reach.NOWHERE;
        boolean own = one.last()
                .filter(act -> act.by().isSamePersonAs(ActDesk.person(who)))
                .isPresent();
        return new UploadView.One(
                rows(List.of(one), words).get(0),
                f.whole(row.accepted()),
                row.sha256(),
                f.whole(row.bytes()),
                one.last().map(new ToldActs(words, f)::withReason).orElse(""),
                file(one).isPresent(),
                mayLoad && (one.state() == State.CHECKED || one.state() == State.DRAFT),
                mayLoad && one.state() == State.SUBMITTED && own,
                new ResultDrawing(words, f).causes(faults(row.id())),
                row.accepted() > FileFigures.MOST
                        ? new UploadView.Figures(
                                List.of(),
                                words.text("submission.figures.rows", f.whole(row.accepted())),
                                true,
                                new Paging("", null, null))
                        : figures(one, words).page(page, SentPage.address(row.id()), f));
    }

    /**
     * Every figure of a submission.
     *
     * @throws SheetTooLargeException when they are more than a page may hold; the program interface gives them in parts
     */
    FileFigures figures(StandingSubmission one, Words words) {
        if (one.submission().accepted() > FileFigures.MOST) {
            throw SheetTooLargeException.atOnce(one.submission().accepted(), FileFigures.MOST);
        }
        return FileFigures.of(
                home.lake(), one.submission().id(), about(one).source().set().nodes(), words);
    }

    /**
     * The same as a file, of a submission this person may see.
     *
     * @throws NotFoundException when there is no such submission or ending
     */
    Attachment.Content figures(String id, String ending, Actor who, Words words) {
        SheetFormat format = FileEnding.format(ending);
        Sheet sheet = figures(find(id, who), words).sheet();
        return out -> format.write(sheet, out);
    }

    /** What was found in a submission, by place. */
    List<CellFault> faults(String id) {
        Lake lake = home.lake();
        List<CellFault> faults = new ArrayList<>();
        lake.quarantine()
                .of(id)
                .forEach(cell -> faults.add(new CellFault(
                        cell.sheet(),
                        cell.rowNo(),
                        cell.cell(),
                        cell.text(),
                        cell.readAs(),
                        cell.rule(),
                        cell.severity(),
                        cell.message(),
                        cell.remedy(),
                        CellFault.Subject.NONE)));
        lake.findings()
                .of(id)
                .forEach(found -> faults.add(new CellFault(
                        found.sheet(),
                        found.rowNo(),
                        found.cell(),
                        found.text(),
                        found.readAs(),
                        found.rule(),
                        found.severity(),
                        found.message(),
                        found.remedy(),
                        new CellFault.Subject(found.unit(), found.code(), found.part()),
                        found.swing())));
        faults.sort(Comparator.comparing(CellFault::sheet)
                .thenComparingInt(CellFault::row)
                .thenComparing(CellFault::cell));
        return faults;
    }

    /** The file as it was sent; of one out of an archive the archive. Empty for what came by the command line. */
    Optional<Path> file(StandingSubmission one) {
        return drafts.of(one.submission().id())
                .flatMap(draft -> {
                    List<Path> paths = folder.paths(draft);
                    for (int at = 0; at < paths.size(); at++) {
                        if (draft.files()
                                .get(at)
                                .sha256()
                                .equals(one.submission().sha256())) {
                            return Optional.of(paths.get(at));
                        }
                    }
                    return paths.size() == 1 ? Optional.of(paths.get(0)) : Optional.empty();
                })
                .filter(Files::isRegularFile);
    }

    /**
     * Submits or takes back.
     *
     * @return why it cannot be done; empty when it was
     */
    List<String> act(ActKind kind, StandingSubmission one, ReasonText reason, Actor who, Words words) {
        List<String> faults = reason.faults(words);
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            acts.onSubmissions(who, kind, List.of(one.submission().id()), reason.text());
            return List.of();
        } catch (RefusedActsException refused) {
            return new RefusalWords(
                            words,
                            Formats.in(words.language()),
                            id -> id.equals(one.submission().id())
                                    ? one.submission().fileName()
                                    : id)
                    .sentences(refused.refusals());
        }
    }
}
