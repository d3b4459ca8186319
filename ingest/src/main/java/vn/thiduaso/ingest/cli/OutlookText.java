package vn.thiduaso.ingest.cli;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.ingest.outlook.Outlook;
import vn.thiduaso.ingest.report.OutlookView;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Says in lines what would be otherwise if files were loaded. */
final class OutlookText {

    private OutlookText() {}

    static List<String> of(Outlook outlook, IndexSet indexSet) {
        OutlookView view = OutlookView.brief(outlook, indexSet, Words.VIETNAMESE);
        List<String> lines = new ArrayList<>();
        add(view.figures(), lines);
        view.changed()
                .first()
                .forEach(one -> lines.add("  %s: %s, %s: %s → %s (ô %s; trước đây %s)"
                        .formatted(
                                one.kind(),
                                one.unit(),
                                one.figure(),
                                one.before(),
                                one.now(),
                                one.place(),
                                one.beforePlace())));
        left(view.changed().left(), lines);
        add(view.effect(), lines);
        view.moved()
                .first()
                .forEach(one -> lines.add("  %s %s: điểm %s → %s, hạng %s → %s"
                        .formatted(
                                one.unit(),
                                one.name(),
                                one.scoreBefore(),
                                one.scoreAfter(),
                                one.rankBefore(),
                                one.rankAfter())));
        left(view.moved().left(), lines);
        lines.addAll(view.untold());
        return lines;
    }

    private static void add(String sentence, List<String> lines) {
        if (!sentence.isEmpty()) {
            lines.add(sentence);
        }
    }

    private static void left(String more, List<String> lines) {
        if (!more.isEmpty()) {
            lines.add("  … và %s nữa".formatted(more));
        }
    }
}
