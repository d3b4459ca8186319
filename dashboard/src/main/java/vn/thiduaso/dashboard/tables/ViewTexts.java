package vn.thiduaso.dashboard.tables;

import java.util.List;

import vn.thiduaso.dashboard.published.RankingState;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.UnitKind;

/** Says what a view has chosen. */
record ViewTexts(Words words, Formats f) {

    private static final List<String> ORDERS = List.of("rank", "name", "score", "change");

    ViewsView.Listed listed(TableView one) {
        return new ViewsView.Listed(
                one.id(),
                one.name(),
                one.account(),
                one.link(),
                words.text("views.table." + one.table().word()),
                parts(one.query()),
                f.dateTime(one.changed().toInstant()),
                one.shared(),
                one.usual());
    }

    private List<String> parts(String query) {
        return SavedTable.values(query).entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue()))
                .toList();
    }

    private String part(String name, String value) {
        return switch (name) {
            case "set" -> words.text("context.set") + ": " + value;
            case "group" ->
                words.text("col.group") + ": " + (value.equals("*") ? words.text("scores.all-groups") : value);
            case "kind" -> words.text("col.kind") + ": " + kind(value);
            case "area" -> words.text("scores.area") + ": " + value;
            case "state" -> words.text("scores.state") + ": " + new RankingState(value).text(words);
            case "q" -> words.text("views.part.q", value);
            case "sort" -> words.text("views.part.sort", ORDERS.contains(value) ? order(value) : value);
            case "cols" ->
                words.text(
                        "views.part.cols",
                        f.whole(ColumnChoice.of(List.of(value))
                                .keys()
                                .map(List::size)
                                .orElse(0)));
            case "view" -> value.equals("table") ? words.text("view.table") : words.text("view.chart");
            default -> name + ": " + value;
        };
    }

    private String order(String value) {
        return words.text("col." + (value.equals("name") ? "unit" : value));
    }

    private String kind(String value) {
        return UnitKind.find(value)
                .map(kind -> kind.label().in(words.language()))
                .orElse(value);
    }
}
