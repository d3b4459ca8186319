package vn.thiduaso.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Made-up figures of one unit in one period: a level of the unit, a difficulty of the indicator, a slow rise over time, and noise. About 2 %
 * are blank, 1 % not applicable, 2 % zero.
 */
final class PhuTanFigures {

    /** Least and greatest denominator of a ratio, by code. */
    private static final Map<String, int[]> SIZES = Map.ofEntries(
            Map.entry("CQS.1", new int[] {8, 45}),
            Map.entry("CQS.3", new int[] {6, 40}),
            Map.entry("CQS.4", new int[] {60, 900}),
            Map.entry("CQS.5", new int[] {80, 2400}),
            Map.entry("CQS.6", new int[] {80, 2400}),
            Map.entry("CQS.8", new int[] {200, 3000}),
            Map.entry("KTS.1", new int[] {120, 3000}),
            Map.entry("KTS.2", new int[] {15, 90}),
            Map.entry("KTS.3", new int[] {1400, 4200}),
            Map.entry("KTS.6", new int[] {400, 5200}),
            Map.entry("XHS.1", new int[] {700, 2400}),
            Map.entry("XHS.2", new int[] {900, 3300}),
            Map.entry("XHS.3", new int[] {180, 1300}),
            Map.entry("XHS.4", new int[] {9000, 14000}),
            Map.entry("XHS.6", new int[] {300, 1100}));

    /** Greatest count in a quarter, by code; a year has more. */
    private static final Map<String, Integer> COUNTS = Map.of("KTS.4", 14, "XHS.5", 11, "XHS.7", 4, "XHS.9", 2);

    /** Bodies of the Party and the military desk, which handle no administrative procedures. */
    private static final Set<String> WITHOUT_PROCEDURES = Set.of("PT.CQ04", "PT.CQ05", "PT.CQ06", "PT.CQ07");

    private final IndexSet set;
    private final Chance chance;

    PhuTanFigures(IndexSet set, Chance chance) {
        this.set = set;
        this.chance = chance;
    }

    /** Figures of all indicators that apply to the unit, in the order of the set; a blank one is there as missing. */
    List<Figure> of(UnitLine unit, Period period) {
        List<Figure> figures = new ArrayList<>();
        for (int node = 0; node < set.nodes().size(); node++) {
            if (set.nodes().get(node) instanceof Indicator indicator
                    && set.applies(node, unit.kind().code())) {
                figures.add(figure(unit.code(), indicator, period));
            }
        }
        return figures;
    }

    private Figure figure(String unit, Indicator indicator, Period period) {
        String code = indicator.code();
        boolean procedures = Set.of("CQS.5", "CQS.6", "CQS.7").contains(code);
        double luck = chance.share("state", unit, code, period);
        boolean fallsSilent = unit.equals("PT.AP07") && period.equals(Period.parse("2026-Q3")) && luck < 0.6;
        if (luck < 0.02 || fallsSilent) {
            return Figure.without(unit, code, CellState.MISSING);
        }
        if ((procedures && WITHOUT_PROCEDURES.contains(unit)) || luck < 0.03) {
            return Figure.without(unit, code, CellState.NOT_APPLICABLE);
        }
        double share = luck > 0.98 ? 0 : share(unit, code, period);
        Input input = indicator.inputs().get(0);
        return input.kind() == Input.Kind.RATIO ? ratio(unit, code, period, share) : value(unit, input, period, share);
    }

    private double share(String unit, String code, Period period) {
        double level = chance.between(0.42, 0.88, "unit", unit);
        double difficulty = chance.between(-0.14, 0.12, "indicator", code);
        double quarters = (period.year() - 2024) * 4
                + (period.number() - 1) * period.kind().months() / 3.0;
        double noise = chance.between(-0.09, 0.09, "noise", unit, code, period);
        return Math.max(0.02, Math.min(1, level + difficulty + quarters * 0.013 + noise));
    }

    private Figure ratio(String unit, String code, Period period, double share) {
        int[] size = SIZES.get(code);
        int usual = chance.whole(size[0], size[1], "size", unit, code);
        double denominator = Math.round(usual * chance.between(0.92, 1.08, "size", unit, code, period));
        double portion = switch (code) {
            case "KTS.3" -> share * 0.006;
            case "KTS.6" -> share * 0.021;
            default -> share;
        };
        return Figure.ratio(unit, code, Math.min(denominator, Math.round(denominator * portion)), denominator);
    }

    private Figure value(String unit, Input input, Period period, double share) {
        String code = input.code();
        if (code.equals("CQS.7")) {
            return Figure.value(unit, code, Math.round((0.6 + (1 - share) * 6) * 10) / 10.0);
        }
        if (code.equals("CQS.9")) {
            return Figure.value(
                    unit,
                    code,
                    chance.share("incident", unit, period) < 0.8 ? 0 : chance.whole(1, 4, "incidents", unit, period));
        }
        if (COUNTS.containsKey(code)) {
            double year = period.kind() == Period.Kind.YEAR ? 2.5 : 1;
            return Figure.value(unit, code, Math.round(COUNTS.get(code) * share * year));
        }
        return Figure.value(unit, code, Math.round(input.range().max().orElse(1) * share));
    }
}
