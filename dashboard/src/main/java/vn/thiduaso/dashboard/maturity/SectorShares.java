package vn.thiduaso.dashboard.maturity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.published.LevelFilter;
import vn.thiduaso.dashboard.published.LevelQueries.LevelShare;
import vn.thiduaso.ingest.wording.Words;

/**
 * The sectors that have a bar of their own: those with the most units.
 *
 * @param named sectors by name, the greatest first
 * @param others how many have none
 * @param untold whether there are units whose sector nobody told
 */
record SectorShares(List<String> named, int others, boolean untold, Words words) {

    /** Bars that are read at one look. */
    private static final int MOST = 12;

    SectorShares {
        named = List.copyOf(named);
    }

    static SectorShares of(List<LevelShare> shares, Words words) {
        Map<String, Integer> units = new TreeMap<>();
        for (LevelShare share : shares) {
            if (share.sector() != null) {
                units.merge(share.sector(), share.units(), Integer::sum);
            }
        }
        List<String> named = units.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        return new SectorShares(
                named, units.size() - named.size(), shares.stream().anyMatch(share -> share.sector() == null), words);
    }

    /** Names of the bars, in their order; none where nobody told a sector. */
    Set<String> names() {
        Set<String> names = named.stream().collect(Collectors.toCollection(LinkedHashSet::new));
        if (others > 0) {
            names.add(rest());
        }
        if (untold && !named.isEmpty()) {
            names.add(words.text("maturity.sector.untold"));
        }
        return names;
    }

    private String rest() {
        return words.text("maturity.sector.others", Integer.toString(others));
    }

    /** The sector that a bar leads to; empty: those of a bar of several are not listed by themselves. */
    String chosenBy(String bar) {
        if (named.contains(bar)) {
            return bar;
        }
        return bar.equals(words.text("maturity.sector.untold")) ? LevelFilter.UNTOLD : "";
    }

    /** The bar that units belong to. */
    String of(LevelShare share) {
        String sector = share.sector();
        if (sector == null) {
            return words.text("maturity.sector.untold");
        }
        return named.contains(sector) ? sector : rest();
    }
}
