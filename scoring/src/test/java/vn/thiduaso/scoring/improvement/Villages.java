package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;

import vn.thiduaso.scoring.ExampleIndexSets;
import vn.thiduaso.scoring.ExampleIndexSets.Figures;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.missing.MissingPolicy;
import vn.thiduaso.scoring.rule.Bands;

/** The hamlets of docs/method.md: A and C linear (6 and 10 points), B in two bands (4 points); figures are numerators over 100, NaN is missing. */
final class Villages {

    static final IndexSet SET = IndexSet.of(ExampleIndexSets.definition(ExampleIndexSets.group(
            "T",
            20,
            ExampleIndexSets.ratio("A", 6, MissingPolicy.NOT_COMPUTABLE),
            ExampleIndexSets.indicator(
                    "B",
                    4,
                    Input.Kind.RATIO,
                    new Bands(List.of(new Bands.Band(0.5, 2), new Bands.Band(0.8, 4)), true),
                    MissingPolicy.NOT_COMPUTABLE),
            ExampleIndexSets.ratio("C", 10, MissingPolicy.NOT_COMPUTABLE))));

    private Villages() {}

    static UnitHistory unit(String code, double a, double b, double c) {
        Figures figures = new Figures(SET);
        put(figures, "A", a);
        put(figures, "B", b);
        put(figures, "C", c);
        return UnitHistory.of(code, "", figures.values, figures.states);
    }

    private static void put(Figures figures, String code, double numerator) {
        if (!Double.isNaN(numerator)) {
            figures.ratio(code, numerator, 100);
        }
    }

    /** H1…H6. */
    static List<UnitHistory> now() {
        return List.of(
                unit("H1", 90, 80, 70),
                unit("H2", 79, 85, 60),
                unit("H3", 70, 60, 65),
                unit("H4", 60, 40, 80),
                unit("H5", 30, 20, 40),
                unit("H6", Double.NaN, 60, 50));
    }

    /** The period before: only H3 was elsewhere. */
    static List<UnitHistory> before() {
        List<UnitHistory> before = new ArrayList<>(now());
        before.set(2, unit("H3", 60, 60, 60));
        return before;
    }
}
