package vn.thiduaso.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Made-up self-assessments: a maturity of the enterprise, a lean of each of its pillars, and noise per criterion. Maturities are spread over
 * the whole range so that every level occurs.
 */
final class EnterpriseAnswers {

    /** They left many criteria blank: below the coverage that a rank needs. */
    private static final Set<String> CARELESS = Set.of("PT.DN13", "PT.DN34");

    private final IndexSet set;
    private final Chance chance;

    EnterpriseAnswers(IndexSet set, Chance chance) {
        this.set = set;
        this.chance = chance;
    }

    List<Figure> of(UnitLine enterprise, int place) {
        double maturity = -0.2 + 1.2 * (place * 17 % Enterprises.COUNT) / (Enterprises.COUNT - 1.0);
        List<Figure> answers = new ArrayList<>();
        for (var node : set.nodes()) {
            if (node instanceof Indicator criterion) {
                answers.add(answer(enterprise.code(), criterion, maturity));
            }
        }
        return answers;
    }

    private Figure answer(String unit, Indicator criterion, double maturity) {
        String code = criterion.code();
        double luck = chance.share("answer", unit, code);
        if (luck < (CARELESS.contains(unit) ? 0.35 : 0.012)) {
            return Figure.without(unit, code, CellState.MISSING);
        }
        if (luck > 0.995) {
            return Figure.without(unit, code, CellState.NOT_APPLICABLE);
        }
        double lean = chance.between(-0.1, 0.1, "pillar", unit, code.substring(0, 1));
        double share = Math.max(0, Math.min(1, maturity + lean + chance.between(-0.16, 0.16, "noise", unit, code)));
        Input input = criterion.inputs().get(0);
        if (input.kind() == Input.Kind.RATIO) {
            double denominator = chance.whole(8, 240, "size", unit, code);
            return Figure.ratio(unit, code, Math.round(denominator * share), denominator);
        }
        double top = input.range().max().orElse(6);
        return Figure.value(unit, code, Math.round(top * share));
    }
}
