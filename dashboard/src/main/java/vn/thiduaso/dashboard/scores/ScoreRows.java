package vn.thiduaso.dashboard.scores;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Labels;

/** Writes one unit as a row of the ranking. */
record ScoreRows(ScoresFigures figures, Words words, Formats f) {

    private static final int TOP = 3;
    private static final int SHADES = 9;
    private static final double SAME = 1e-9;

    /** What the marks of rank intervals on the page reach from and to. */
    RankScale ranks() {
        return RankScale.of(figures.rows().stream().map(this::ranked));
    }

    private RankScale.Ranked ranked(UnitRow row) {
        return new RankScale.Ranked(row.rank(), figures.standings().get(row.unit()));
    }

    /** @param ranks of all rows of the page: {@link #ranks} */
    ScoresView.Row row(UnitRow row, RankScale ranks) {
        UnitRow before = figures.earlier().get(row.unit());
        Double change =
                before == null || before.score() == null || row.score() == null ? null : row.score() - before.score();
        Double difference = row.difference();
        return new ScoresView.Row(
                row.unit(),
                row.name(),
                ScoresChoices.kindName(row.kind(), words.language()),
                GroupText.of(row.group(), words),
                row.rank() == null ? Formats.NONE : f.whole(row.rank()),
                row.rank() != null && row.rank() <= TOP,
                new StandingTexts(words, f).span(figures.standings().get(row.unit())),
                ranks.whisker(ranked(row)),
                f.number(row.score(), figures.digits()),
                place(row.score()),
                place(figures.peers().median()),
                cells(row),
                level(row.level()),
                f.percent(row.coverage()),
                f.signed(change, figures.digits()),
                Formats.change(change, figures.lowestFirst()),
                before == null || before.rank() == null ? Formats.NONE : f.whole(before.rank()),
                f.number(row.official(), figures.digits()),
                f.signed(difference, figures.digits()),
                difference != null && Math.abs(difference) > SAME,
                row.officialRank() == null ? Formats.NONE : f.whole(row.officialRank()),
                row.reason() == null ? "" : words.text("reason." + row.reason()),
                address("/units/{unit}", row.unit()));
    }

    private double place(@Nullable Double score) {
        double share = score == null || figures.maximum() <= 0 ? 0 : score / figures.maximum();
        return Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10.0;
    }

    private List<ScoresView.Cell> cells(UnitRow row) {
        List<NodeRow> nodes = figures.nodes().getOrDefault(row.unit(), List.of());
        return figures.places().stream()
                .map(place -> nodes.stream()
                        .filter(node -> node.place() == place)
                        .findFirst()
                        .map(node -> cell(row, node))
                        .orElse(new ScoresView.Cell(Formats.NONE, "hx", "", "")))
                .toList();
    }

    private ScoresView.Cell cell(UnitRow row, NodeRow node) {
        var definition = figures.set().nodes().get(node.place());
        String label = definition.label().in(words.language());
        String heat = node.points() == null || node.max() <= 0
                ? "hx"
                : "h" + Math.round(Math.max(0, Math.min(1, node.points() / node.max())) * SHADES);
        String title = node.points() == null
                ? label + ": "
                        + words.text("state." + row.shown(node.state(), node.coverage() == null ? 0 : node.coverage()))
                : label + ": " + f.points(node.points()) + " / " + f.exact(node.max());
        int digits = node.max() >= 100 ? 0 : 1;
        return new ScoresView.Cell(
                f.number(node.points(), digits),
                heat,
                title,
                address("/explain/{unit}/{node}", row.unit(), definition.code()));
    }

    private String address(String path, Object... names) {
        return Address.ofRun(figures.run().run(), path, names);
    }

    private String level(@Nullable Integer level) {
        if (level == null) {
            return Formats.NONE;
        }
        List<Labels> names =
                figures.set().definition().levels().map(scale -> scale.names()).orElse(List.of());
        return level < names.size() ? level + " · " + names.get(level).in(words.language()) : level.toString();
    }
}
