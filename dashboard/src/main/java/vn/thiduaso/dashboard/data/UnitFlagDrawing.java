package vn.thiduaso.dashboard.data;

import java.util.Map;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.ingest.wording.RuleTitle;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.Indicator;

/** Writes findings of one unit as lines of another page. */
final class UnitFlagDrawing {

    private final FigureSet about;
    private final ActLog log;
    private final Words words;
    private final Map<String, String> figures;

    UnitFlagDrawing(FigureSet about, ActLog log, Words words) {
        this.about = about;
        this.log = log;
        this.words = words;
        this.figures = about.source().set().nodes().stream()
                .filter(Indicator.class::isInstance)
                .flatMap(node -> ((Indicator) node).inputs().stream())
                .collect(Collectors.toMap(
                        input -> input.code(), input -> input.label().in(words.language()), (first, same) -> first));
    }

    Doubt doubt(Finding finding) {
        return log.doubt(finding.subject(about.code(), about.period()));
    }

    UnitFlags.Flag flag(Finding finding) {
        Doubt doubt = doubt(finding);
        return new UnitFlags.Flag(
                figures.getOrDefault(finding.code(), finding.code()),
                RuleTitle.of(finding.rule(), words),
                words.text("severity." + finding.severity().word()),
                finding.severity() == Severity.WARN ? "gold" : "sky",
                finding.text(),
                finding.message(),
                doubt.label().in(words.language()),
                QualityDrawing.look(doubt),
                page().with("finding", QualityDrawing.id(finding)).text() + "#finding");
    }

    /** The page of doubtful figures of this set and period. */
    Address page() {
        return Address.of(QualityRequest.PATH).with("set", about.code()).with("period", about.period());
    }
}
