package vn.thiduaso.dashboard.units;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.data.UnitFlags;
import vn.thiduaso.dashboard.movement.UnitAims;
import vn.thiduaso.dashboard.published.BasisTexts;
import vn.thiduaso.dashboard.published.EnterpriseLevels;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.Frame;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.UnitKind;

/** Writes the profile of a unit as texts. */
record UnitDrawing(UnitFigures figures, Words words, Formats f, IndexSetShelf shelf) {

    private static final double SAME = 1e-9;

    /** What other features have to say of the unit; each may have nothing. */
    record Beside(Optional<UnitAims> aims, Optional<UnitFlags> flags) {}

    UnitView view(Frame frame, boolean simulable, Beside beside) {
        UnitRow row = figures.row();
        UnitLosses lost = UnitLosses.of(figures.set(), figures.nodes());
        UnitParts parts = new UnitParts(figures, lost, words, f);
        UnitCharts charts = new UnitCharts(figures, lost, words, f);
        Double change = change();
        Double difference = row.difference();
        var score = figures.set().definition().score();
        return new UnitView(
                frame,
                row.unit(),
                row.name(),
                UnitKind.find(row.kind())
                        .map(kind -> kind.label().in(words.language()))
                        .orElse(row.kind()),
                GroupText.orEmpty(row.group(), words),
                ranking("/scores", row),
                parts.address(0),
                f.number(row.score(), figures.digits()),
                score.unit().in(words.language()),
                f.exact(figures.set().definition().root().max() / score.divideBy()),
                row.rank() == null ? Formats.NONE : f.whole(row.rank()),
                figures.peers(),
                row.reason() == null ? "" : words.text("reason." + row.reason()),
                figures.sureness()
                        .map(of -> new StandingTexts(words, f)
                                .sentence(
                                        row.rank(), of.standing(), of.analysis().draws()))
                        .orElse(""),
                ranking("/robustness", row),
                level(row.level()),
                EnterpriseLevels.in(figures.set().definition()),
                simulable,
                f.percent(row.coverage()),
                f.number(row.official(), figures.digits()),
                row.officialRank() == null ? Formats.NONE : f.whole(row.officialRank()),
                f.signed(difference, figures.digits()),
                difference != null && Math.abs(difference) > SAME,
                f.signed(change, figures.digits()),
                Formats.change(change, figures.lowestFirst()),
                figures.before().map(past -> f.period(past.run().period())).orElse(null),
                parts.strengths(),
                parts.losses(),
                figures.lowestFirst(),
                lost.weighted(),
                charts.radar(),
                charts.losing(),
                charts.trend(),
                parts.lines(),
                new BasisTexts(figures.set(), figures.basis(), figures.sampleHere(), words, f)
                        .lines(figures.run().period()),
                others(),
                paging(),
                beside.aims().orElse(null),
                beside.flags().orElse(null),
                new UnitPaperDrawing(figures, lost, parts, words, f).paper(),
                file("csv"),
                file("xlsx"));
    }

    private Paging paging() {
        var others = figures.history().others();
        return Paging.of(
                words.text(
                        "unit.others.page",
                        others.page(),
                        others.pages(),
                        figures.history().all()),
                others.page(),
                others.pages(),
                page -> new Address(Address.ofRun(
                                figures.run().run(),
                                "/units/{unit}",
                                figures.row().unit()))
                        .with("runs", page == 1 ? null : page)
                        .text());
    }

    private String file(String format) {
        return Address.of(
                        UnitsApi.NODES + ".{format}",
                        figures.run().run(),
                        figures.row().unit(),
                        format)
                .text();
    }

    private @Nullable Double change() {
        Double now = figures.row().score();
        return figures.before()
                .map(past -> past.row().score())
                .filter(before -> now != null)
                .map(before -> Objects.requireNonNull(now) - before)
                .orElse(null);
    }

    private String ranking(String path, UnitRow row) {
        return Address.of(path)
                .with("set", figures.run().indexSet())
                .with("period", figures.run().period())
                .with("group", Objects.requireNonNullElse(row.group(), "*"))
                .text();
    }

    private String level(@Nullable Integer level) {
        if (level == null) {
            return "";
        }
        List<Labels> names =
                figures.set().definition().levels().map(scale -> scale.names()).orElse(List.of());
        return level < names.size() ? level + " · " + names.get(level).in(words.language()) : level.toString();
    }

    private List<UnitView.OtherRun> others() {
        return figures.history().others().rows().stream()
                .map(past -> new UnitView.OtherRun(
                        shelf.of(past.run()).definition().name().in(words.language()),
                        f.period(past.run().period()),
                        f.number(
                                past.row().score(),
                                shelf.of(past.run())
                                        .definition()
                                        .score()
                                        .rounding()
                                        .digits()),
                        past.row().rank() == null
                                ? Formats.NONE
                                : f.whole(past.row().rank()),
                        Address.ofRun(
                                past.run().run(), "/units/{unit}", figures.row().unit()),
                        past.run().run().equals(figures.run().run())))
                .toList();
    }
}
