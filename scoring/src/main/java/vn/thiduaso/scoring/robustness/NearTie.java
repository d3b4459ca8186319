package vn.thiduaso.scoring.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two units of one peer group on different sides of the cut line whose order is not sure.
 *
 * @param inside code of the unit that the run has at the cut line or above
 * @param outside code of the unit that the run has below it
 * @param flipped share of draws in which the one outside ranks before the one inside; draws in which either has no rank do not count as flipped
 */
public record NearTie(String inside, String outside, double flipped) {

    /**
     * All pairs whose order flips in more than a share of the draws, the least sure first.
     *
     * @param cut places above the line in each peer group, 1 or more
     * @param share 0–1
     */
    static List<NearTie> find(Field field, RankTable nominal, RankTable drawn, int cut, double share) {
        int[] ranks = nominal.ranks()[0];
        int[] best = new int[ranks.length];
        int[] worst = new int[ranks.length];
        for (int unit = 0; unit < ranks.length; unit++) {
            int one = unit;
            best[unit] = List.of(drawn.ranks()).stream()
                    .mapToInt(draw -> draw[one] == 0 ? Integer.MAX_VALUE : draw[one])
                    .min()
                    .orElse(Integer.MAX_VALUE);
            worst[unit] = List.of(drawn.ranks()).stream()
                    .mapToInt(draw -> draw[one])
                    .max()
                    .orElse(0);
        }
        List<NearTie> found = new ArrayList<>();
        int[] inside = IntStream.range(0, ranks.length)
                .filter(unit -> ranks[unit] > 0 && ranks[unit] <= cut)
                .toArray();
        for (int outside = 0; outside < ranks.length; outside++) {
            for (int in : inside) {
                boolean mayFlip = ranks[outside] > cut
                        && field.peers()[in] == field.peers()[outside]
                        && best[outside] < worst[in];
                double flips = mayFlip ? flips(drawn, in, outside) : 0;
                if (flips > share) {
                    found.add(new NearTie(
                            field.units().get(in).unit(),
                            field.units().get(outside).unit(),
                            flips));
                }
            }
        }
        found.sort(Comparator.comparingDouble(NearTie::flipped)
                .reversed()
                .thenComparing(NearTie::inside)
                .thenComparing(NearTie::outside));
        return List.copyOf(found);
    }

    private static double flips(RankTable drawn, int inside, int outside) {
        int flips = 0;
        for (int[] draw : drawn.ranks()) {
            flips += draw[outside] > 0 && draw[outside] < draw[inside] ? 1 : 0;
        }
        return (double) flips / drawn.draws();
    }
}
