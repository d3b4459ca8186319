package vn.thiduaso.analytics.method;

import java.util.List;

/**
 * What a unit has sent, and what it does best and worst, compared with the others.
 *
 * @param strengths best first, the order of the nodes among equals
 * @param weaknesses worst first, the reverse order of the nodes among equals
 */
public record UnitProfile(String unit, UnitCoverage coverage, List<Standing> strengths, List<Standing> weaknesses) {

    public UnitProfile {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }
}
