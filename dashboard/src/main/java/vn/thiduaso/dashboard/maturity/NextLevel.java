package vn.thiduaso.dashboard.maturity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.thiduaso.dashboard.published.LevelTexts;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.units.UnitLosses;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.View;
import vn.thiduaso.scoring.kernel.NodeState;
import vn.thiduaso.scoring.level.LevelCondition;
import vn.thiduaso.scoring.level.LevelStanding;
import vn.thiduaso.scoring.level.LevelStanding.PillarLacking;

/** Writes what of a level's condition holds, and what is lacking to the next one. */
record NextLevel(UnitFigures figures, Words words, Formats f) {

    /** Indicators named below a pillar that lacks points. */
    private static final int LOSSES = 3;

    UnitMaturityView.Next after(int level) {
        LevelStanding standing = figures.standing(level + 1);
        LevelTexts texts = new LevelTexts(figures.scale(), words, f);
        return new UnitMaturityView.Next(
                texts.name(level + 1),
                texts.condition(level + 1),
                parts(standing),
                standing.pillarsShort() == 0 ? "" : f.whole(standing.pillarsShort()),
                standing.pillarsShort() == 0
                        ? List.of()
                        : standing.pillarsLacking().stream().map(this::lacking).toList());
    }

    /** The total and the pillars, as far as the level asks for them. */
    List<UnitMaturityView.Part> parts(LevelStanding standing) {
        LevelCondition condition = standing.condition();
        List<UnitMaturityView.Part> parts = new ArrayList<>();
        condition
                .total()
                .ifPresent(
                        bound -> parts.add(new UnitMaturityView.Part(standing.totalHolds(), total(standing, bound))));
        if (condition.pillarsAtLeast() > 0) {
            parts.add(new UnitMaturityView.Part(
                    standing.pillarsHold(),
                    words.text(
                            "maturity.part.pillars",
                            f.whole(standing.pillarsThere()),
                            f.whole(condition.pillarsAtLeast()),
                            f.whole(condition.pillarLevel()))));
        }
        return parts;
    }

    private String total(LevelStanding standing, double bound) {
        String points = f.points(figures.total().points());
        if (standing.totalHolds()) {
            return words.text("maturity.part.total", points, f.exact(bound));
        }
        return words.text(
                standing.condition().totalSuffices() ? "maturity.part.total-lacking" : "maturity.part.total-below",
                points,
                f.exact(bound),
                f.points(standing.totalLacking()));
    }

    private UnitMaturityView.Lacking lacking(PillarLacking pillar) {
        int place = figures.set().node(pillar.code());
        return new UnitMaturityView.Lacking(
                label(place),
                address(place),
                pillar.level() < 0 ? Formats.NONE : new LevelTexts(figures.scale(), words, f).name(pillar.level()),
                more(f.exact(pillar.from())),
                more(f.points(pillar.points())),
                losses(place));
    }

    /** Where exactly the bound is not enough, more than it is lacking. */
    private String more(String figure) {
        return figures.scale().pillarBounds().boundBelongsAbove() ? figure : words.text("maturity.more", figure);
    }

    /** Leaves below a node that lose it the most of the total, the greatest first. */
    private List<UnitMaturityView.Loss> losses(int pillar) {
        UnitLosses lost = UnitLosses.of(figures.set(), figures.nodes());
        return figures.nodes().stream()
                .filter(row -> isLeaf(row) && isBelow(row.place(), pillar) && lost.isSeen(row))
                .sorted(Comparator.comparingDouble(row -> -lost.lost(row)))
                .limit(LOSSES)
                .map(row -> new UnitMaturityView.Loss(label(row.place()), f.loss(lost.lost(row)), address(row.place())))
                .toList();
    }

    private boolean isLeaf(NodeRow row) {
        var node = figures.set().nodes().get(row.place());
        return !(node instanceof View)
                && (!(node instanceof Group) || row.state() == NodeState.GIVEN)
                && row.points() != null
                && row.max() > 0;
    }

    private boolean isBelow(int place, int pillar) {
        for (int at = place; at >= 0; at = figures.set().parent(at)) {
            if (at == pillar) {
                return true;
            }
        }
        return false;
    }

    private String label(int place) {
        return figures.set().nodes().get(place).label().in(words.language());
    }

    /** The page that explains a node of this unit. */
    String address(int place) {
        return Address.ofRun(
                figures.run().run(),
                "/explain/{unit}/{node}",
                figures.row().unit(),
                figures.set().nodes().get(place).code());
    }
}
