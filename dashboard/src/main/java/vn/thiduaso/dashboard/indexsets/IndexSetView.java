package vn.thiduaso.dashboard.indexsets;

import java.util.List;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.ingest.wording.CitationText;

/**
 * An index set, every figure a text already.
 *
 * @param policies what holds of gaps and rounding where a line says nothing else
 */
record IndexSetView(
        String code,
        String version,
        String name,
        boolean illustrative,
        String validFrom,
        String validTo,
        String appliesTo,
        String maximum,
        String scoreUnit,
        String published,
        String ranking,
        String coverage,
        int indicators,
        List<CitationText> legalBasis,
        List<Remark> unconfirmed,
        List<String> preparation,
        String history,
        List<Level> levels,
        List<String> policies,
        List<Line> lines,
        Chart weights,
        List<Use> uses) {

    /** Whether an indicator differs from what holds for the others; read by the template. */
    public boolean isAnyApart() {
        return lines.stream().anyMatch(line -> !line.policies().isEmpty());
    }

    /** A setting no source states: what is said of it, and where it is. */
    record Remark(String note, List<Place> places) {

        Remark {
            places = List.copyOf(places);
        }
    }

    /** @param anchor address of its row on the page; empty when it is no node */
    record Place(String at, String anchor) {}

    record Level(int number, String name, String condition) {}

    /**
     * @param kind {@code group}, {@code indicator} or {@code view}
     * @param policies what of gaps and rounding is not as in most indicators
     */
    record Line(
            int depth,
            String kind,
            String code,
            String label,
            String max,
            String weight,
            double bar,
            String inputs,
            String rule,
            List<String> policies,
            CitationText citation,
            boolean ownCitation,
            boolean unconfirmed,
            String note) {}

    record Use(String period, String run, String address) {}

    /** An item of the list of sets. */
    record Item(
            String code,
            String version,
            String name,
            String basis,
            String validFrom,
            String validTo,
            int indicators,
            String maximum,
            int unconfirmed,
            boolean illustrative,
            int runs,
            String address) {}
}
