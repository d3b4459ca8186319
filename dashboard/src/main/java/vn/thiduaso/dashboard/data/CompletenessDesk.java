package vn.thiduaso.dashboard.data;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.store.HomeLake;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.RefusedActsException;
import vn.thiduaso.datasets.act.Subject.OfUnit;
import vn.thiduaso.datasets.completeness.Completeness;
import vn.thiduaso.ingest.export.CompletenessSheet;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.report.ReminderLetters;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/** UC-017: who has reported, declaring a report complete, reminding. */
@Component
class CompletenessDesk {

    /** Periods side by side. */
    private static final int PERIODS = 8;

    private final FigureSets sets;
    private final Reports reports;
    private final UnitReachQueries reach;
    private final HomeLake home;
    private final ActDesk acts;
    private final Clock clock;

    CompletenessDesk(
            FigureSets sets, Reports reports, UnitReachQueries reach, HomeLake home, ActDesk acts, Clock clock) {
        this.sets = sets;
        this.reports = reports;
        this.reach = reach;
        this.home = home;
        this.acts = acts;
        this.clock = clock;
    }

    /** Empty when no figures were ever sent. */
    Optional<CompletenessView> view(CompletenessRequest asked, Actor who, Words words) {
        return sets.find(asked.set(), asked.period()).map(about -> {
            Reports.Deadlines deadlines = reports.deadlines(about.source().set());
            Optional<Set<String>> units = reach.units(who, Action.SEE_COMPLETENESS);
            Map<Period, Completeness> found = new LinkedHashMap<>();
            periods(about).forEach(period -> found.put(period, seen(about, period, deadlines, units)));
            var picture = new CompletenessPicture(
                    about,
                    found,
                    deadlines.faults(),
                    home.lake().acts().log(),
                    ApprovalPicture.files(home.lake()),
                    reach.units(who, Action.DECLARE_COMPLETE),
                    clock.instant());
            return new CompletenessDrawing(picture, asked, who, words).view();
        });
    }

    /** Of the length of the chosen one, that last. */
    private static List<Period> periods(FigureSet about) {
        List<Period> shown = new ArrayList<>(about.periods().stream()
                .filter(period -> period.kind() == about.period().kind() && period.compareTo(about.period()) <= 0)
                .limit(PERIODS)
                .toList());
        Collections.reverse(shown);
        return shown;
    }

    /** What this person may see of the period asked for. Empty when there are no figures. */
    Optional<Completeness> seen(CompletenessRequest asked, Actor who) {
        return sets.find(asked.set(), asked.period()).map(about -> seen(about, who));
    }

    private Completeness seen(FigureSet about, Actor who) {
        return seen(
                about,
                about.period(),
                reports.deadlines(about.source().set()),
                reach.units(who, Action.SEE_COMPLETENESS));
    }

    /** @param units codes of those within reach; empty means all */
    private Completeness seen(
            FigureSet about, Period period, Reports.Deadlines deadlines, Optional<Set<String>> units) {
        Completeness all = reports.of(about.source().set(), period, deadlines.schedule());
        return units.isEmpty() ? all : all.only(units.get());
    }

    /**
     * Declares the report of a unit complete, or takes that back.
     *
     * @return what is wrong, in the reader's language; empty when it was done
     */
    List<String> declare(CompletenessRequest asked, ActKind kind, String unit, String reason, Actor who, Words words) {
        Optional<FigureSet> found = sets.find(asked.set(), asked.period());
        if (found.isEmpty()) {
            return List.of(words.text("approval.fault.nothing"));
        }
        FigureSet about = found.get();
        Completeness period = reports.of(
                about.source().set(),
                about.period(),
                reports.deadlines(about.source().set()).schedule());
        if (period.reports().stream().noneMatch(report -> report.unit().equals(unit))) {
            return List.of(words.text(
                    "completeness.fault.unit",
                    unit,
                    Formats.in(words.language()).period(about.period())));
        }
        List<String> faults = new ReasonText(reason).faults(words);
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            acts.on(who, kind, new OfUnit(about.code(), about.period(), unit), reason);
            return List.of();
        } catch (RefusedActsException refused) {
            return new RefusalWords(words, Formats.in(words.language()), ApprovalPicture.files(home.lake()))
                    .sentences(refused.refusals());
        }
    }

    /** The table of the period as the command line writes it; with {@code remind} only whoever is to be reminded. Empty when there are no figures. */
    Optional<Attachment.Content> table(CompletenessRequest asked, SheetFormat format, Actor who) {
        return seen(asked, who).map(seen -> {
            Sheet sheet = CompletenessRequest.REMIND.equals(asked.stageOrAll())
                    ? CompletenessSheet.reminders(seen)
                    : CompletenessSheet.of(seen);
            return out -> format.write(sheet, out);
        });
    }

    /** Letters to whoever is to be reminded. Empty when there are no figures. */
    Optional<Attachment.Content> letters(CompletenessRequest asked, Actor who) {
        return sets.find(asked.set(), asked.period()).map(about -> {
            Completeness seen = seen(about, who);
            return out -> ReminderLetters.write(about.source().set(), seen, out);
        });
    }
}
