package vn.thiduaso.ingest.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.scoring.missing.CellState;

/**
 * What the figures of a call are beside those that count now: new, changed, gone or the same. A figure the call does not name stays as it is and is none of
 * these. Only an entry that says a figure is missing takes it back; where there was nothing it changes nothing.
 *
 * @param changes figures that would count otherwise, in the order of the call
 * @param sameOf how many say again what counts already, by submission
 * @param missingOf how many say "missing" where there was nothing, by submission
 */
public record Differences(List<Change> changes, Map<String, Long> sameOf, Map<String, Long> missingOf) {

    /** What became of one figure. */
    public enum Kind {
        NEW,
        CHANGED,
        /** The same figure, proved by something else. */
        EVIDENCE,
        GONE
    }

    /**
     * One figure that would count otherwise.
     *
     * @param before what counts now; empty where nothing does
     * @param file name of the file it came in; empty where nothing does
     * @param now what the call says
     */
    public record Change(Kind kind, Optional<Observation> before, String file, Observation now) {}

    public Differences {
        changes = List.copyOf(changes);
        sameOf = Map.copyOf(sameOf);
        missingOf = Map.copyOf(missingOf);
    }

    /**
     * @param before figures that count, one for each unit, code and part
     * @param fileNames name of the file of a submission
     * @param now figures of the call, of which the later counts
     */
    public static Differences of(List<Observation> before, UnaryOperator<String> fileNames, Iterable<Observation> now) {
        Map<Observation.Key, Observation> there = new LinkedHashMap<>();
        before.forEach(figure -> there.put(figure.key(), figure));
        Map<Observation.Key, Observation> sent = new LinkedHashMap<>();
        now.forEach(figure -> sent.put(figure.key(), figure));
        List<Change> changes = new ArrayList<>();
        Map<String, Long> same = new HashMap<>();
        Map<String, Long> missing = new HashMap<>();
        for (Map.Entry<Observation.Key, Observation> each : sent.entrySet()) {
            Observation says = each.getValue();
            Optional<Observation> old = Optional.ofNullable(there.get(each.getKey()));
            Optional<Kind> kind = kind(old, says);
            kind.ifPresent(what -> changes.add(new Change(
                    what, old, old.map(Observation::submission).map(fileNames).orElse(""), says)));
            if (kind.isEmpty()) {
                (says(says) ? same : missing).merge(says.submission(), 1L, Long::sum);
            }
        }
        return new Differences(changes, same, missing);
    }

    private static Optional<Kind> kind(Optional<Observation> old, Observation now) {
        boolean was = old.filter(Differences::says).isPresent();
        if (!was) {
            return says(now) ? Optional.of(Kind.NEW) : Optional.empty();
        } else if (!says(now)) {
            return Optional.of(Kind.GONE);
        }
        Observation before = old.orElseThrow();
        if (before.state() != now.state() || Double.compare(before.value(), now.value()) != 0) {
            return Optional.of(Kind.CHANGED);
        }
        return before.evidence().equals(now.evidence()) ? Optional.empty() : Optional.of(Kind.EVIDENCE);
    }

    private static boolean says(Observation figure) {
        return figure.state() != CellState.MISSING;
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** How many say again what counts already. */
    public long same() {
        return sum(sameOf);
    }

    /** How many say "missing" where there was nothing. */
    public long missing() {
        return sum(missingOf);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> of(Map<String, Long> counts, Set<String> submissions) {
        Map<String, Long> own = new HashMap<>(counts);
        own.keySet().retainAll(submissions);
        return own;
    }

    /** Those of some submissions. */
    public Differences of(Set<String> submissions) {
        return new Differences(
                changes.stream()
                        .filter(change -> submissions.contains(change.now().submission()))
                        .toList(),
                of(sameOf, submissions),
                of(missingOf, submissions));
    }
}
