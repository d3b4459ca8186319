package vn.thiduaso.dashboard.runs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.paper.ChartPress;
import vn.thiduaso.dashboard.paper.PdfPress;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.ingest.wording.Formats;

/** The manifest of a run on A4: what went in, what came out, what it took; every page with the run and the hash of the manifest. */
@Component
class RunPaper {

    /** What stands between the margins of the page, in pixels of 1/96 inch. */
    private static final int CHART_WIDTH = 656;

    private static final int ROW_HEIGHT = 34;
    private static final int AXIS_HEIGHT = 44;

    private final ChartPress charts;
    private final PdfPress press;

    RunPaper(ChartPress charts, PdfPress press) {
        this.charts = charts;
        this.press = press;
    }

    byte[] pdf(RunHead run, Frame frame, ManifestView manifest, RunWorkView work, Locale locale) {
        Map<String, Object> values = new HashMap<>();
        values.put("run", run);
        values.put("frame", frame);
        values.put("manifest", manifest);
        values.put("work", work);
        values.put("f", Formats.in(locale.getLanguage()));
        if (work.chart() != null) {
            List<List<String>> rows = work.chart().twin().rows();
            values.put("steps", charts.svg(work.chart(), CHART_WIDTH, AXIS_HEIGHT + rows.size() * ROW_HEIGHT));
        }
        return press.pdf("run", values, locale);
    }
}
