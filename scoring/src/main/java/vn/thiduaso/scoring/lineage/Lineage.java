package vn.thiduaso.scoring.lineage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mergers and splits between two periods.
 *
 * <p>A merged unit is set beside Σ weight × score / Σ weight of the units it was made from; with equal weights that is their simple mean. A unit that
 * kept its code but took others in is a merged one too. The mean is what the parts did, not what the new unit did: such a change is shown with the mark
 * "không so sánh được" and takes no part in ranks of improvement.
 *
 * @param successions one per earlier and later unit
 */
public record Lineage(List<Succession> successions) {

    public static final Lineage NONE = new Lineage(List.of());

    /** @throws IllegalArgumentException when the same pair stands twice */
    public Lineage {
        successions = List.copyOf(successions);
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Succession one : successions) {
            if (!seen.add(List.of(one.before(), one.after()))) {
                throw new IllegalArgumentException(
                        "Cặp đơn vị %s → %s được ghi hai lần".formatted(one.before(), one.after()));
            }
        }
    }

    /** @param scores earlier scores by unit; a unit without a score is not in it */
    public Forebear of(String unit, Map<String, Double> scores) {
        List<Succession> made =
                successions.stream().filter(one -> one.after().equals(unit)).toList();
        if (made.isEmpty() || isOnlyItself(made, unit)) {
            boolean known = scores.containsKey(unit);
            return new Forebear(
                    scores.getOrDefault(unit, Double.NaN),
                    known ? Forebear.Kind.ITSELF : Forebear.Kind.NEW,
                    known ? List.of(unit) : List.of());
        }
        double sum = 0;
        double weights = 0;
        List<String> units = new ArrayList<>();
        for (Succession one : made) {
            sum += one.weight() * scores.getOrDefault(one.before(), Double.NaN);
            weights += one.weight();
            units.add(one.before());
        }
        return new Forebear(sum / weights, made.size() > 1 ? Forebear.Kind.MERGED : Forebear.Kind.SPLIT, units);
    }

    private static boolean isOnlyItself(List<Succession> made, String unit) {
        return made.size() == 1 && made.get(0).before().equals(unit);
    }
}
