package vn.thiduaso.datasets.lake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The submissions of one state of their list, by what they are asked for. */
final class SubmissionIndex {

    private final List<Submission> all;
    private final List<Submission> ofUnits = new ArrayList<>();
    private final Map<String, Submission> byId = new HashMap<>();
    private final Map<String, Map<String, List<Submission>>> bySet = new LinkedHashMap<>();

    /** @param all by seq */
    SubmissionIndex(List<Submission> all) {
        this.all = all;
        for (Submission row : all) {
            byId.putIfAbsent(row.id(), row);
            bySet.computeIfAbsent(row.indexSet(), set -> new LinkedHashMap<>())
                    .computeIfAbsent(row.period(), period -> new ArrayList<>())
                    .add(row);
            if (row.kind() == Submission.Kind.UNITS) {
                ofUnits.add(row);
            }
        }
    }

    /** Whether it is of this very list. */
    boolean isOf(List<Submission> list) {
        return all == list;
    }

    List<Submission> ofUnits() {
        return List.copyOf(ofUnits);
    }

    @Nullable
    Submission find(String id) {
        return byId.get(id);
    }

    List<Submission> of(String indexSet, String period) {
        return List.copyOf(bySet.getOrDefault(indexSet, Map.of()).getOrDefault(period, List.of()));
    }

    /** Codes of the sets that figures came for, the latest first. */
    List<String> sets() {
        return bySet.entrySet().stream()
                .filter(entry -> entry.getValue().values().stream()
                        .anyMatch(rows -> rows.get(0).kind() == Submission.Kind.OBSERVATIONS))
                .sorted(Comparator.comparingLong((Map.Entry<String, Map<String, List<Submission>>> entry) ->
                                last(entry.getValue()).seq())
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Periods that figures came for, the one they came for last at the end. */
    List<String> periods(String indexSet) {
        return bySet.getOrDefault(indexSet, Map.of()).values().stream()
                .map(SubmissionIndex::last)
                .sorted(Comparator.comparingLong(Submission::seq))
                .map(Submission::period)
                .toList();
    }

    private static Submission last(Map<String, List<Submission>> byPeriod) {
        return byPeriod.values().stream()
                .map(SubmissionIndex::last)
                .max(Comparator.comparingLong(Submission::seq))
                .orElseThrow();
    }

    private static Submission last(List<Submission> rows) {
        return rows.get(rows.size() - 1);
    }
}
