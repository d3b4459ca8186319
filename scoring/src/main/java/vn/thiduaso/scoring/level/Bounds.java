package vn.thiduaso.scoring.level;

import java.util.List;

import vn.thiduaso.scoring.rounding.Rounding;

/**
 * Upper bounds of the levels 0, 1, 2 … on points as a percentage of the maximum; above the last bound begins the highest level.
 *
 * @param percents strictly increasing, 0–100
 * @param boundBelongsAbove true: a figure equal to a bound has the level above it ("từ 80 % trở lên"); false: the level below it
 */
public record Bounds(List<Double> percents, boolean boundBelongsAbove) {

    public Bounds {
        percents = List.copyOf(percents);
        for (int i = 0; i < percents.size(); i++) {
            double bound = percents.get(i);
            if (!(bound >= 0 && bound <= 100) || (i > 0 && bound <= percents.get(i - 1))) {
                throw new IllegalArgumentException(
                        "Ngưỡng các mức phải tăng dần trong khoảng 0–100, nhận được " + percents);
            }
        }
    }

    /**
     * Points at which a level begins.
     *
     * @param level from 1 to the highest
     */
    public double points(int level, double max) {
        return Rounding.withoutNoise(percents.get(level - 1) * max / 100);
    }

    /** Level of points: how many bounds lie below them; 10.2 of 12 are 85 %, although their binary product is a little less. */
    public int level(double points, double max) {
        int level = 0;
        for (double bound : percents) {
            double excess = Rounding.withoutNoise(points * 100) - Rounding.withoutNoise(bound * max);
            if (excess > 0 || (boundBelongsAbove && excess == 0)) {
                level++;
            }
        }
        return level;
    }
}
