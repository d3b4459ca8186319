package vn.thiduaso.dashboard.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.ingest.wording.CitationText;

/**
 * The public board, ready to be drawn: units and their standing, and nothing of any person.
 *
 * @param spans whether somebody analysed how sure the ranks are
 * @param together whether the set ranks all units together, whatever their groups
 * @param grouped whether units of several groups are shown, each with its rank in its own
 * @param scale ranks at the ends of the marks of rank intervals: "1 – 60"; null where there are none
 * @param histogram how the scores lie; null where there are too few
 * @param method how the ranks were made, in sentences
 * @param basis documents of the index set
 * @param csv address of all units as a file; xlsx likewise
 */
record PublicView(
        Frame frame,
        String title,
        List<Option> sets,
        List<Option> periods,
        List<Option> groups,
        boolean spans,
        boolean together,
        boolean grouped,
        @Nullable String scale,
        List<Row> rows,
        @Nullable Chart histogram,
        List<String> method,
        List<CitationText> basis,
        String csv,
        String xlsx,
        Paging paging) {

    PublicView {
        sets = List.copyOf(sets);
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        method = List.copyOf(method);
        basis = List.copyOf(basis);
    }

    /**
     * @param bar share of the greatest score in percent, in digits a picture needs
     * @param reason why it has no rank; empty: it has one
     */
    record Row(
            String rank,
            boolean top,
            String name,
            String unit,
            String group,
            String span,
            @Nullable Whisker whisker,
            String score,
            double bar,
            String coverage,
            String reason) {}
}
