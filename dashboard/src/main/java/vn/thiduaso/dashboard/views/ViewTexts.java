package vn.thiduaso.dashboard.views;

import java.util.Arrays;
import java.util.List;

import vn.thiduaso.dashboard.published.LevelFilter;
import vn.thiduaso.dashboard.published.RankingState;
import vn.thiduaso.dashboard.tables.ColumnChoice;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTitle;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.UnitKind;

/** Says what a view has chosen. */
record ViewTexts(Words words, Formats f) {

    ViewsView.Listed listed(TableView one) {
        return new ViewsView.Listed(
                one.id(),
                one.name(),
                one.account(),
                one.link(),
                words.text("views.table." + one.table().word()),
                parts(one.table(), one.query()),
                f.dateTime(one.changed().toInstant()),
                one.shared(),
                one.usual());
    }

    private List<String> parts(SavedTable table, String query) {
        return SavedTable.values(query).entrySet().stream()
                .map(part -> part(table, part.getKey(), part.getValue()))
                .toList();
    }

    private String part(SavedTable table, String name, String value) {
        return switch (name) {
            case "set" -> words.text("context.set") + ": " + value;
            case "group" ->
                words.text("col.group") + ": "
                        + (value.equals("*") ? words.text("scores.all-groups") : GroupText.of(value, words));
            case "kind" -> words.text("col.kind") + ": " + kind(table, value);
            case "role" -> words.text("col.role") + ": " + named("role.", value);
            case "area" -> words.text("scores.area") + ": " + value;
            case "state" -> state(table, value);
            case "sector" ->
                words.text(
                        "maturity.sector",
                        value.equals(LevelFilter.UNTOLD)
                                ? words.text("maturity.sector.untold")
                                : GroupText.of(value, words));
            case "act" -> words.text("col.act") + ": " + named("act.", value);
            case "rule" -> words.text("col.check") + ": " + RuleTitle.of(value, words);
            case "q" -> words.text("views.part.q", value);
            case "sort" -> words.text("views.part.sort", order(table, value));
            case "cols" ->
                words.text(
                        "views.part.cols",
                        f.whole(ColumnChoice.of(List.of(value))
                                .keys()
                                .map(List::size)
                                .orElse(0)));
            case "view" -> value.equals("table") ? words.text("view.table") : words.text("view.chart");
            default -> words.find("col." + name).orElse(name) + ": " + value;
        };
    }

    private String state(SavedTable table, String value) {
        return switch (table) {
            case SCORES -> words.text("scores.state") + ": " + new RankingState(value).text(words);
            case FINDINGS -> words.text("col.state") + ": " + doubt(value);
            default -> words.text("col.state") + ": " + named(prefix(table) + "state.", value);
        };
    }

    private String doubt(String value) {
        return Arrays.stream(Doubt.values())
                .filter(doubt -> doubt.name().equals(value))
                .map(doubt -> doubt.label().in(words.language()))
                .findFirst()
                .orElse(value);
    }

    /** A head of the table; the code of an indicator is one too. */
    private String order(SavedTable table, String value) {
        if (table == SavedTable.SCORES) {
            return value.equals("name") ? words.text("col.unit") : named("col.", value);
        }
        ListSort sort = ListSort.of(value);
        String head = named("col.", sort.key());
        return sort.falling() ? words.text("views.part.falling", head) : head;
    }

    private String kind(SavedTable table, String value) {
        return table == SavedTable.SCORES
                ? UnitKind.find(value)
                        .map(kind -> kind.label().in(words.language()))
                        .orElse(value)
                : named(prefix(table) + "kind.", value);
    }

    /** Begin of the keys of a table's own words. */
    private static String prefix(SavedTable table) {
        return switch (table) {
            case PEOPLE -> "people.";
            case JOBS -> "job.";
            case SCORES, RUNS, AUDIT, OWN_ENTRIES, FINDINGS, SUBMISSIONS, ENTERPRISES -> "";
        };
    }

    /** A text there may be none of: the value may be anything. */
    private String named(String prefix, String value) {
        return words.find(prefix + value).orElse(value);
    }
}
