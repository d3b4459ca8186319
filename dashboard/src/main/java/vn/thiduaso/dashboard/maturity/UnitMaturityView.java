package vn.thiduaso.dashboard.maturity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Frame;

/**
 * The page of one enterprise, ready to be drawn: every figure is a text already.
 *
 * @param sector "chưa khai" where nobody told it
 * @param back page of all enterprises, at its level
 * @param profile page of the unit
 * @param level its name; the dash when it has none
 * @param reason why it has no rank; empty when it has one
 * @param radar null where the pillars make no shape
 * @param steps levels, the highest first
 * @param pillars that have a level
 * @param next null at the highest level, and where the unit has no level
 */
record UnitMaturityView(
        Frame frame,
        String name,
        String unit,
        String group,
        String sector,
        String back,
        String profile,
        String level,
        boolean highest,
        String score,
        String maximum,
        String explained,
        String coverage,
        String reason,
        int peers,
        @Nullable Chart radar,
        List<Step> steps,
        List<Pillar> pillars,
        @Nullable Next next) {

    UnitMaturityView {
        steps = List.copyOf(steps);
        pillars = List.copyOf(pillars);
    }

    /**
     * A level of the ladder.
     *
     * @param here whether the unit stands on it
     * @param reached whether its condition holds
     * @param parts what of the condition holds, in words; none for the lowest level and for units without points
     */
    record Step(String number, String name, String condition, boolean here, boolean reached, List<Part> parts) {

        Step {
            parts = List.copyOf(parts);
        }
    }

    record Part(boolean holds, String text) {}

    /** A pillar: {@code bar} and {@code tick} are its share of the maximum and that of the median, 0–100. */
    record Pillar(
            String label,
            String address,
            String points,
            String max,
            String share,
            String level,
            String median,
            double bar,
            @Nullable Double tick) {}

    /**
     * What the next level asks for.
     *
     * @param pillarsNeeded how many of the pillars listed must come up; empty when none
     */
    record Next(String level, String condition, List<Part> parts, String pillarsNeeded, List<Lacking> lacking) {

        Next {
            parts = List.copyOf(parts);
            lacking = List.copyOf(lacking);
        }
    }

    /**
     * A pillar below the level the next one asks for.
     *
     * @param from points at which that begins
     * @param points lacking up to there
     * @param losses indicators that lose it the most
     */
    record Lacking(String label, String address, String level, String from, String points, List<Loss> losses) {

        Lacking {
            losses = List.copyOf(losses);
        }
    }

    record Loss(String label, String points, String address) {}
}
