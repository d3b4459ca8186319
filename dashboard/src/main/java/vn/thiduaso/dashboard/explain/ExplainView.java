package vn.thiduaso.dashboard.explain;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.published.BasisTexts;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.ingest.wording.CitationText;

/**
 * The explanation of one node of one unit, every figure a text already.
 *
 * @param crumbs from the ranking down to the node's parent
 * @param lowestFirst whether fewer points are better: then nothing is lost
 * @param state key of the state's text; empty for computed figures
 * @param published the published points where the walk gives others; null when it gives the same
 * @param otherEngine that made the run, where it is not the one that explains; empty where it is
 * @param compared agrees, differs, or empty when there is no official figure
 * @param rule rule or aggregation in a sentence
 * @param policies what gaps are worth, rounding
 * @param bases which units the statistics are of; empty where the node needs none
 * @param unconfirmed remarks on settings no source states
 * @param proofs files beside the answers its figures came of
 * @param hiddenProofs says that there are some, to readers who may not see them; empty where there are none or he may
 * @param earlier figures of the periods looked back to
 * @param children parts of a group, empty for an indicator
 * @param plain whether the points are those of the parts added, so that weights say nothing more
 * @param noSum whether the points are no sum of those of the parts, so that what each lost of them cannot be said
 * @param total of the children; null where that is no sum
 * @param csv address of the steps as a file
 * @param closedBy who closed the figures of the run
 * @param paper address of the same as a document
 */
record ExplainView(
        Frame frame,
        String unit,
        String name,
        String address,
        String code,
        String label,
        boolean root,
        List<Crumb> crumbs,
        String points,
        String max,
        boolean lowestFirst,
        String share,
        String score,
        String rank,
        int peers,
        String state,
        String official,
        String difference,
        String compared,
        @Nullable String published,
        String otherEngine,
        @Nullable Chart waterfall,
        @Nullable Chart weights,
        String waterfallFrom,
        String waterfallTo,
        List<Step> steps,
        String rule,
        List<String> policies,
        String note,
        CitationText citation,
        List<BasisTexts.Line> bases,
        List<String> unconfirmed,
        List<Figure> figures,
        List<Proof> proofs,
        String hiddenProofs,
        List<EarlierFigure> earlier,
        List<Sheet> sheets,
        List<Child> children,
        boolean plain,
        boolean noSum,
        @Nullable Total total,
        String closedBy,
        String paper,
        @Nullable String previous,
        @Nullable String next,
        String csv,
        String xlsx) {

    /** Whether the unit said any of the figures itself. */
    public boolean declared() {
        return figures.stream().anyMatch(Figure::declared);
    }

    record Crumb(String label, String address) {}

    /** @param above true: belongs to a parent node, not to this one */
    record Step(String title, String figure, String sentence, boolean above) {}

    /**
     * One input as sent.
     *
     * @param part key of the part's text
     * @param state key of the state's text; empty for a value
     * @param declared whether the unit said it itself, by answering the questionnaire
     */
    record Figure(
            String label,
            String part,
            String figure,
            String text,
            String state,
            String cell,
            String flag,
            boolean declared) {}

    /**
     * A file that the unit put beside its answer.
     *
     * @param address where it is kept
     */
    record Proof(String label, String name, String sha256, Object added, String by, String address) {}

    /**
     * One input in an earlier period.
     *
     * @param part key of the part's text
     * @param state key of the state's text; empty for a value
     * @param cell file, sheet and cell
     * @param used whether a gap of the period scored was filled from it
     */
    record EarlierFigure(
            String period, String label, String part, String figure, String state, String cell, boolean used) {}

    /**
     * A piece of a sheet around the source cells.
     *
     * @param heads column letters
     * @param codes what each column holds, as the file names it; empty where it varies
     * @param approvedBy null where nobody is known to have approved the file
     */
    record Sheet(
            String file,
            String sheet,
            String cells,
            String sha256,
            String sentBy,
            @Nullable Object loadedAt,
            @Nullable String approvedBy,
            @Nullable Object approvedAt,
            List<String> heads,
            List<String> codes,
            List<SheetRow> rows,
            boolean coded) {}

    /** @param code figure the row holds, in files with one figure a row */
    record SheetRow(int row, String unit, String code, List<SheetCell> cells, boolean here) {}

    record SheetCell(String text, boolean source, boolean number) {}

    /**
     * A part of a group.
     *
     * @param weight its share among the parts with points
     * @param nominal its share if all had points, where that is another; empty else
     * @param brought points of the group that come from it
     * @param lost points of the group that it lost
     * @param bar percent of its maximum
     */
    record Child(
            String code,
            String label,
            String weight,
            String nominal,
            String points,
            String max,
            String brought,
            String lost,
            double bar,
            String state,
            String address) {}

    /** What the parts bring and lose together, before the group is rounded. */
    record Total(String brought, String lost) {}
}
