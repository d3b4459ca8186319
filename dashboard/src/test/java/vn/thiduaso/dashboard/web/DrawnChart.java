package vn.thiduaso.dashboard.web;

import java.util.List;

import com.microsoft.playwright.Page;

/** A chart as somebody sees it who points at it or walks over it: its places in the window, what its tooltip says, the table behind it. */
record DrawnChart(Page page, String id) {

    /** The middle of what is drawn of an item, in the window. A slice of a ring is met halfway between its edges. */
    private static final String PLACE = "([id, series, item]) => {"
            + " const box = document.getElementById(id).getBoundingClientRect();"
            + " const chart = window.echarts.getInstanceByDom(document.getElementById(id));"
            + " const drawn = chart.getModel().getSeriesByIndex(series).getData().getItemGraphicEl(item);"
            + " const shape = drawn.shape || {};"
            + " let x, y;"
            + " if (shape.startAngle !== undefined) {"
            + "  const angle = (shape.startAngle + shape.endAngle) / 2, far = (shape.r0 + shape.r) / 2;"
            + "  x = shape.cx + far * Math.cos(angle); y = shape.cy + far * Math.sin(angle);"
            + " } else {"
            + "  const rect = drawn.getBoundingRect(); x = rect.x + rect.width / 2; y = rect.y + rect.height / 2; }"
            + " const by = drawn.getComputedTransform();"
            + " const at = by ? [by[0] * x + by[2] * y + by[4], by[1] * x + by[3] * y + by[5]] : [x, y];"
            + " return [box.left + at[0], box.top + at[1]]; }";

    /** Tooltips are drawn: texts that stand alone, above everything else. */
    private static final String TIP =
            "id => window.echarts.getInstanceByDom(document.getElementById(id)).getZr().storage.getRoots().filter(part"
                    + " => part.type === 'text' && !part.ignore).map(part => part.style.text).join('')";

    /** Below the head of the page, which stays in sight, and above the edge of the window. */
    private static final double TOP = 160;

    private static final double BOTTOM = 840;

    private double[] place(int series, int item) {
        List<?> place = (List<?>) page.evaluate(PLACE, List.of(id, series, item));
        return new double[] {((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue()};
    }

    /** Brings an item into sight with the wheel, and the mouse over it. */
    private double[] reach(int series, int item) {
        page.locator("#" + id).scrollIntoViewIfNeeded();
        double[] place = place(series, item);
        if (place[1] < TOP || place[1] > BOTTOM) {
            page.mouse().move(place[0], TOP);
            page.mouse().wheel(0, place[1] - (TOP + BOTTOM) / 2);
            page.waitForFunction(
                    "([place, from]) => (" + PLACE + ")(place)[1] !== from",
                    List.of(List.of(id, series, item), place[1]));
            place = place(series, item);
        }
        page.mouse().move(place[0], place[1]);
        return place;
    }

    /** What the tooltip says while the mouse is over an item. */
    String hovered(int series, int item) {
        reach(series, item);
        page.waitForFunction("id => (" + TIP + ")(id)", id);
        return tip();
    }

    void click(int series, int item) {
        double[] place = reach(series, item);
        page.mouse().click(place[0], place[1]);
    }

    /** What the tooltip says; empty where none is open. */
    String tip() {
        return (String) page.evaluate(TIP, id);
    }

    /** What a reader of screens is told of the item that the arrow keys stand on. */
    String said() {
        return page.locator("#" + id + "-live").textContent();
    }

    /** Cells of a row of the table behind the chart, from 0. */
    List<String> row(int row) {
        return page.locator(".chart-box:has(#" + id + ") .twin tbody tr")
                .nth(row)
                .locator("th, td")
                .allTextContents();
    }

    List<String> heads() {
        return page.locator(".chart-box:has(#" + id + ") .twin thead th").allTextContents();
    }

    int rows() {
        return page.locator(".chart-box:has(#" + id + ") .twin tbody tr").count();
    }
}
