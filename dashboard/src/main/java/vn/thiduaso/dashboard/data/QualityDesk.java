package vn.thiduaso.dashboard.data;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.ActRules;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** UC-018: what was found in accepted figures, asked back and confirmed. */
@Component
class QualityDesk {

    private final FigureSets sets;
    private final UnitReachQueries reach;
    private final HomeLake home;
    private final ActDesk acts;
    private final Clock clock;

    QualityDesk(FigureSets sets, UnitReachQueries reach, HomeLake home, ActDesk acts, Clock clock) {
        this.sets = sets;
        this.reach = reach;
        this.home = home;
        this.acts = acts;
        this.clock = clock;
    }

    /** Empty when no figures were ever sent. */
    Optional<QualityView> view(QualityRequest sent, Actor who, Words words) {
        QualityRequest asked = new QualityRequest(sets.still(sent.list()), sent.finding());
        return sets.find(asked.set(), asked.period())
                .map(about -> new QualityDrawing(picture(about, who), asked, who, words).view());
    }

    /** What is chosen as a file; empty when no figures were ever sent. */
    Optional<Attachment.Content> file(QualityRequest asked, String ending, Actor who, Words words) {
        return sets.find(asked.set(), asked.period())
                .map(about -> new QualityDrawing(picture(about, who), asked, who, words).file(ending));
    }

    /** What was found in the figures of a period, as far as this person may see it. */
    QualityPicture picture(FigureSet about, Actor who) {
        return QualityPicture.of(home.lake(), about, reach.units(who, Action.SEE_FINDINGS), clock.instant());
    }

    /**
     * Asks back, confirms, or takes either back.
     *
     * @param evidence what proves it; of a confirmation only
     * @return what is wrong, in the reader's language; empty when it was done
     */
    List<String> answer(QualityRequest asked, ActKind kind, String reason, String evidence, Actor who, Words words) {
        Optional<FigureSet> found = sets.find(asked.set(), asked.period());
        if (found.isEmpty()) {
            return List.of(words.text("approval.fault.nothing"));
        }
        FigureSet about = found.get();
        Optional<Finding> finding = picture(about, who).findings().stream()
                .filter(one -> QualityDrawing.id(one).equals(asked.finding()))
                .findFirst();
        if (finding.isEmpty()) {
            return List.of(words.text("quality.fault.unknown"));
        }
        String said = kind == ActKind.CONFIRM && !evidence.isBlank()
                ? words.text("quality.with-evidence", reason.strip(), evidence.strip())
                : reason.strip();
        List<String> faults = faults(kind, reason, evidence, said, words);
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            acts.on(who, kind, finding.get().subject(about.code(), about.period()), said);
            return List.of();
        } catch (RefusedActsException refused) {
            return new RefusalWords(words, Formats.in(words.language()), ApprovalPicture.files(home.lake()))
                    .sentences(refused.refusals());
        }
    }

    private static List<String> faults(ActKind kind, String reason, String evidence, String said, Words words) {
        List<String> faults = new ArrayList<>();
        if (ActRules.of(kind).reasoned() && reason.isBlank()) {
            faults.add(words.text("approval.fault.reason"));
        }
        if (kind == ActKind.CONFIRM && evidence.isBlank()) {
            faults.add(words.text("quality.fault.evidence"));
        }
        faults.addAll(new ReasonText(said).faults(words));
        return faults;
    }
}
