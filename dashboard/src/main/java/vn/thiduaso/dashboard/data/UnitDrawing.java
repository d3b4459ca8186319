package vn.thiduaso.dashboard.data;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Subject.OfUnit;
import vn.thiduaso.datasets.completeness.UnitReport;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;

/** Writes what one unit sent and did not send in a period. */
record UnitDrawing(CompletenessPicture picture, UnitReport report, Actor who, Words words) {

    private static final String ANY_REASON = "-";

    CompletenessView.One one(CompletenessRequest asked) {
        Formats f = Formats.in(words.language());
        return new CompletenessView.One(
                report.unit(),
                report.name(),
                report.stage().label().in(words.language()),
                Looks.chip(report.stage()),
                f.whole(report.present()) + " / " + f.whole(report.required()),
                missing(),
                report.submissions().stream().map(picture.files()).toList(),
                report.declared().map(new ToldActs(words, f)::told).orElse(""),
                picture.speaksFor(report.unit()),
                against(f),
                asked.at(picture.about().code(), picture.about().period().toString(), null)
                        .address(CompletenessDrawing.PATH));
    }

    private List<CompletenessView.Missing> missing() {
        List<CompletenessView.Missing> missing = new ArrayList<>();
        for (Node node : picture.about().source().set().nodes()) {
            if (node instanceof Indicator indicator) {
                for (Input input : indicator.inputs()) {
                    if (report.missing().contains(input.code())) {
                        missing.add(new CompletenessView.Missing(
                                input.code(),
                                input.label().in(words.language()),
                                indicator.head().label().in(words.language())));
                    }
                }
            }
        }
        return missing;
    }

    private List<String> against(Formats f) {
        ActKind kind = report.declared().isPresent() ? ActKind.RETRACT : ActKind.DECLARE;
        Act act = Act.of(
                kind,
                new OfUnit(picture.about().code(), picture.about().period(), report.unit()),
                "",
                ActDesk.person(who),
                picture.now(),
                ANY_REASON);
        return new RefusalWords(words, f, picture.files()).reasons(picture.log().refusals(act));
    }
}
