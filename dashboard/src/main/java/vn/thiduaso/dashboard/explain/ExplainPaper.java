package vn.thiduaso.dashboard.explain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.paper.ChartPress;
import vn.thiduaso.dashboard.paper.PdfPress;
import vn.thiduaso.ingest.wording.Formats;

/** The "phiếu giải trình điểm": what an explanation page shows, on A4, every page with the run it is of. */
@Component
class ExplainPaper {

    /** What stands between the margins of the page, in pixels of 1/96 inch. */
    private static final int CHART_WIDTH = 656;

    private static final int CHART_HEIGHT = 272;

    private final ChartPress charts;
    private final PdfPress press;

    ExplainPaper(ChartPress charts, PdfPress press) {
        this.charts = charts;
        this.press = press;
    }

    byte[] pdf(ExplainView view, Locale locale) {
        Map<String, Object> values = new HashMap<>();
        values.put("v", view);
        values.put("f", Formats.in(locale.getLanguage()));
        if (view.waterfall() != null) {
            values.put("waterfall", charts.svg(view.waterfall(), CHART_WIDTH, CHART_HEIGHT));
        }
        return press.pdf("explanation", values, locale);
    }
}
