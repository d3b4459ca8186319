package vn.thiduaso.ingest.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.scoring.missing.CellState;

/**
 * What the figures of a call are beside those that count now: new, changed, gone or the same. A figure the call does not name stays as it is and is none of
 * these, and neither is one that says "missing" where there was nothing.
 *
 * @param changes new, changed and gone figures, in the order of the call
 * @param same how many say again what counts already
 */
public record Differences(List<Change> changes, long same) {

    /** What became of one figure. */
    public enum Kind {
        NEW("mới"),
        CHANGED("đổi"),
        GONE("mất");

        private final String vi;

        Kind(String vi) {
            this.vi = vi;
        }

        public String vi() {
            return vi;
        }
    }

    /**
     * One figure that would count otherwise.
     *
     * @param before what counts now; empty where nothing does
     * @param now what the call says
     */
    public record Change(Kind kind, Optional<Observation> before, Observation now) {}

    public Differences {
        changes = List.copyOf(changes);
    }

    /**
     * @param before figures that count, one for each unit, code and part
     * @param now figures of the call, of which the later counts
     */
    static Differences of(List<Observation> before, Iterable<Observation> now) {
        Map<Observation.Key, Observation> there = new LinkedHashMap<>();
        before.forEach(figure -> there.put(figure.key(), figure));
        Map<Observation.Key, Observation> sent = new LinkedHashMap<>();
        now.forEach(figure -> sent.put(figure.key(), figure));
        List<Change> changes = new ArrayList<>();
        long same = 0;
        for (Map.Entry<Observation.Key, Observation> each : sent.entrySet()) {
            Optional<Observation> old = Optional.ofNullable(there.get(each.getKey()));
            Optional<Kind> kind = kind(old, each.getValue());
            kind.ifPresent(what -> changes.add(new Change(what, old, each.getValue())));
            same += kind.isEmpty() && says(each.getValue()) ? 1 : 0;
        }
        return new Differences(changes, same);
    }

    private static Optional<Kind> kind(Optional<Observation> old, Observation now) {
        boolean was = old.filter(Differences::says).isPresent();
        if (!was) {
            return says(now) ? Optional.of(Kind.NEW) : Optional.empty();
        } else if (!says(now)) {
            return Optional.of(Kind.GONE);
        }
        Observation before = old.orElseThrow();
        boolean same = before.state() == now.state() && Double.compare(before.value(), now.value()) == 0;
        return same ? Optional.empty() : Optional.of(Kind.CHANGED);
    }

    private static boolean says(Observation figure) {
        return figure.state() != CellState.MISSING;
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
