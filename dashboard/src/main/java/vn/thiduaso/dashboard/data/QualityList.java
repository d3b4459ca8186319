package vn.thiduaso.dashboard.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.scoring.improvement.Swing;

/** Findings as a list: its columns and its orders. */
final class QualityList {

    static final ListTable<Line> TABLE = new ListTable<>(
            QualityRequest.PATH,
            List.of("set", "period", "state", "rule", "q"),
            new ListSort("swing", true),
            List.of(
                    ListColumn.<Line>text(
                                    "unit", Place.ALWAYS, line -> line.row().unit())
                            .rising(),
                    ListColumn.text(
                            "unit-code", Place.FILE, line -> line.finding().unit()),
                    ListColumn.<Line>text(
                                    "input", Place.USUAL, line -> line.row().figure())
                            .rising(),
                    ListColumn.text(
                            "node.code", Place.FILE, line -> line.finding().code()),
                    ListColumn.text("severity", Place.FILE, line -> line.row().severity()),
                    ListColumn.<Line>text(
                                    "check", Place.USUAL, line -> line.row().rule())
                            .rising(),
                    ListColumn.<Line>text(
                                    "swing", Place.USUAL, line -> line.row().swing())
                            .falling(),
                    ListColumn.of("swing.places", Place.FILE, (line, words) -> places(line.finding())),
                    ListColumn.text("text", Place.USUAL, line -> line.finding().text()),
                    ListColumn.text("read", Place.FILE, line -> line.finding().readAs()),
                    ListColumn.text("sheet", Place.FILE, line -> line.finding().sheet()),
                    ListColumn.text("cell", Place.FILE, line -> line.finding().cell()),
                    ListColumn.text("found", Place.FILE, line -> line.finding().message()),
                    ListColumn.drawn("history"),
                    ListColumn.text("sender", Place.USUAL, line -> line.row().owner()),
                    ListColumn.text("state", Place.USUAL, line -> line.row().state())));

    private QualityList() {}

    /** A finding as it is listed. */
    record Line(Finding finding, QualityView.Row row) {}

    private static Value places(Finding finding) {
        return finding.swing().isKnown() ? Value.of(finding.swing().places()) : Value.NOTHING;
    }

    /**
     * An order somebody chose; what is equal in it stands as it would without.
     *
     * @param unit name of the unit of a finding
     * @param figure name of its figure
     * @param rule name of its rule
     */
    static Comparator<Finding> order(
            ListSort sort,
            List<Finding> all,
            Function<Finding, String> unit,
            Function<Finding, String> figure,
            Function<Finding, String> rule) {
        Comparator<Finding> rising = switch (sort.key()) {
            case "unit" -> byName(all, unit);
            case "input" -> byName(all, figure);
            case "check" -> byName(all, rule);
            default -> Comparator.comparing(Finding::swing, Swing.DEAREST).reversed();
        };
        return sort.falling() ? rising.reversed() : rising;
    }

    private static Comparator<Finding> byName(List<Finding> all, Function<Finding, String> name) {
        Map<String, String> keys =
                all.stream().map(name).distinct().collect(Collectors.toMap(Function.identity(), Vietnamese::sortKey));
        return Comparator.comparing(finding -> keys.getOrDefault(name.apply(finding), ""));
    }
}
