package vn.thiduaso.ingest.wording;

import java.util.Optional;

import vn.thiduaso.scoring.aggregation.AdjustedPenalisedMean;
import vn.thiduaso.scoring.aggregation.Aggregation;
import vn.thiduaso.scoring.aggregation.CalculatedPoints;
import vn.thiduaso.scoring.aggregation.GeometricMean;
import vn.thiduaso.scoring.aggregation.HarmonicMean;
import vn.thiduaso.scoring.aggregation.PenalisedMean;
import vn.thiduaso.scoring.aggregation.Penalty;
import vn.thiduaso.scoring.aggregation.PowerMean;
import vn.thiduaso.scoring.aggregation.ZeroRule;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.Node;

/** Writes how the points of children become those of a group or view, with its settings. */
public record AggregationTexts(Words words, Formats f) {

    /** One sentence: "trung bình nhân của các phần, tối đa 10; phần bằng 0 thì không tính được". */
    public String of(Node node) {
        String max = f.exact(node.max());
        return node instanceof Group group
                ? of(group.aggregation(), max) + rescale(group)
                : words.text("aggregation.View", max);
    }

    private String rescale(Group group) {
        return group.rescale()
                .map(rule -> "; " + words.text("aggregation.rescale", new RuleTexts(words, f).rule(rule, group.max())))
                .orElse("");
    }

    private String of(Aggregation aggregation, String max) {
        String setting = aggregation instanceof PowerMean power ? f.exact(power.p()) : "";
        setting = aggregation instanceof CalculatedPoints points
                ? points.formula().text()
                : setting;
        String text = words.text("aggregation." + aggregation.getClass().getSimpleName(), max, setting);
        return text
                + zero(aggregation)
                        .map(rule -> "; " + words.text("aggregation.zero." + rule.code()))
                        .orElse("")
                + penalty(aggregation)
                        .map(penalty -> "; " + words.text("aggregation.penalty." + penalty.code()))
                        .orElse("");
    }

    private static Optional<ZeroRule> zero(Aggregation aggregation) {
        if (aggregation instanceof GeometricMean geometric) {
            return Optional.of(geometric.zero());
        } else if (aggregation instanceof HarmonicMean harmonic) {
            return Optional.of(harmonic.zero());
        }
        return aggregation instanceof PowerMean power && power.p() <= 0 ? Optional.of(power.zero()) : Optional.empty();
    }

    private static Optional<Penalty> penalty(Aggregation aggregation) {
        if (aggregation instanceof PenalisedMean mean) {
            return Optional.of(mean.penalty());
        }
        return aggregation instanceof AdjustedPenalisedMean mean ? Optional.of(mean.penalty()) : Optional.empty();
    }
}
