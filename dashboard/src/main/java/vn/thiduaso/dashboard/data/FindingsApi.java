package vn.thiduaso.dashboard.data;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.improvement.Swing;

/** UC-039: what was found in accepted figures, for programs: in those of the units within reach of who asks. */
@RestController
class FindingsApi {

    private final FigureSets sets;
    private final QualityDesk desk;

    FindingsApi(FigureSets sets, QualityDesk desk) {
        this.sets = sets;
        this.desk = desk;
    }

    record Found(String indexSet, String period, Paged<OneFinding> findings) {}

    /**
     * @param key what tells it from the others of its submission
     * @param code of the figure; empty when it is of the unit
     * @param part empty when it is of the figure as a whole
     * @param low least the figure may be instead; null like {@code high} when the check cannot say
     * @param message Vietnamese, like the remedy
     * @param swing what it may move; null: nobody worked it out
     */
    record OneFinding(
            String submission,
            String key,
            String unit,
            String code,
            String part,
            String rule,
            Severity severity,
            Doubt state,
            String file,
            String sheet,
            String cell,
            String text,
            @Nullable Double low,
            @Nullable Double high,
            String message,
            String remedy,
            @Nullable Moves swing) {

        static OneFinding of(Finding found, QualityPicture picture) {
            var file = picture.files().get(found.submission());
            return new OneFinding(
                    found.submission(),
                    found.key(),
                    found.unit(),
                    found.code(),
                    found.part(),
                    found.rule(),
                    found.severity(),
                    picture.doubt(found),
                    file == null ? "" : file.fileName(),
                    found.sheet(),
                    found.cell(),
                    found.text(),
                    orNull(found.low()),
                    orNull(found.high()),
                    found.message(),
                    found.remedy(),
                    found.swing().isKnown() ? Moves.of(found.swing()) : null);
        }
    }

    /** @param pointsLost null like {@code pointsGained} where there is no score to lose */
    record Moves(
            @Nullable Double pointsLost,
            @Nullable Double pointsGained,
            int placesLost,
            int placesGained,
            boolean decidesRank) {

        static Moves of(Swing swing) {
            return new Moves(
                    orNull(swing.pointsLost()),
                    orNull(swing.pointsGained()),
                    swing.placesLost(),
                    swing.placesGained(),
                    swing.decidesRank());
        }
    }

    /**
     * Unanswered ones first, of these what moves farthest: as the page has them.
     *
     * @param set code; empty: the latest that figures were sent for
     * @param state name of a {@code Doubt}; empty: all
     */
    @GetMapping(ApiPath.V1 + "/findings")
    @Needs(Action.SEE_FINDINGS)
    Found findings(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size,
            Actor who) {
        FigureSet about = sets.find(set, period)
                .orElseThrow(() -> new NotFoundException("error.no-figures", (set + " " + period).strip()));
        QualityPicture picture = desk.picture(about, who);
        List<OneFinding> all = picture.findings().stream()
                .filter(one -> rule.isEmpty() || rule.equals(one.rule()))
                .filter(one ->
                        state.isEmpty() || state.equals(picture.doubt(one).name()))
                .sorted(picture.usualOrder())
                .map(one -> OneFinding.of(one, picture))
                .toList();
        return new Found(about.code(), about.period().toString(), new Paged.Asked(page, size).of(all));
    }

    private static @Nullable Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
