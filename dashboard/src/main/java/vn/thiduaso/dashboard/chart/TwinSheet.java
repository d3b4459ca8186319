package vn.thiduaso.dashboard.chart;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;

/** The figures of a chart as a table to be kept: the digits that are shown, as numbers again. */
public final class TwinSheet {

    /** As {@link Formats} writes figures: {@code 1.234,5}, {@code −0,25}, {@code +3}. */
    private static final Pattern FIGURE = Pattern.compile("[+−]?\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?");

    private TwinSheet() {}

    public static Sheet of(Chart chart) {
        Chart.Twin twin = chart.twin();
        return new Sheet(
                chart.id(),
                twin.heads(),
                writer -> twin.rows()
                        .forEach(row ->
                                writer.accept(row.stream().map(TwinSheet::value).toList())));
    }

    /** A figure as it is shown, as a number again; what is not there is nothing, and never a dash; a percentage stays the text that it is. */
    public static Value value(String text) {
        if (text.equals(Formats.NONE)) {
            return Value.NOTHING;
        }
        if (!FIGURE.matcher(text).matches()) {
            return Value.of(text);
        }
        return new Value.Figure(new BigDecimal(
                text.replace(".", "").replace(',', '.').replace('−', '-').replace("+", "")));
    }
}
