package vn.thiduaso.ingest.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.missing.CellState;

/**
 * What the figures of a call are beside those that count now: new, changed, gone or the same. A figure the call does not name stays as it is and is none of
 * these. Only an entry that says a figure is missing takes it back; where there was nothing it changes nothing. Figures are counted as people count them
 * ({@link vn.thiduaso.datasets.lake.Observations#said}): a ratio that is sent as one value takes the place of its parts, and by its parts that of its value, which are not gone for that; and one
 * that is gone as a whole is gone once.
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
     * @param before what counts now: the same part, or numerator and denominator of a ratio the call has as one value, or says is missing; empty where nothing does
     * @param file name of the file it came in; empty where nothing does
     * @param now what the call says: numerator and denominator where they take the place of one value, else one figure
     */
    public record Change(Kind kind, List<Observation> before, String file, List<Observation> now) {

        public Change {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }

        /** The figure of the call, or the first part of it. */
        public Observation of() {
            return now.get(0);
        }

        /** Whether it is one ratio that was given as a value and is now given by its parts, or the other way round. */
        public boolean isWrittenOtherwise() {
            return kind == Kind.CHANGED && before.get(0).part() != of().part();
        }
    }

    /** What parts are of: one figure. */
    private record Figure(String unit, String code) {}

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
        Map<Figure, List<Observation>> figures = new LinkedHashMap<>();
        sent.values()
                .forEach(part -> figures.computeIfAbsent(
                                new Figure(part.unit(), part.code()), figure -> new ArrayList<>(1))
                        .add(part));
        List<Change> changes = new ArrayList<>();
        Map<String, Long> same = new HashMap<>();
        Map<String, Long> missing = new HashMap<>();
        for (List<Observation> parts : figures.values()) {
            List<Observation> ratio = ratio(parts);
            Optional<Observation> value = replacedValue(parts, ratio, there);
            value.map(List::of)
                    .ifPresent(old -> changes.add(new Change(Kind.CHANGED, old, fileOf(old, fileNames), ratio)));
            for (Observation says : value.isEmpty() ? said(parts, there) : others(parts)) {
                List<Observation> old = old(says, parts, there);
                Optional<Kind> kind = kind(old, says);
                kind.ifPresent(what -> changes.add(new Change(what, old, fileOf(old, fileNames), List.of(says))));
                if (kind.isEmpty()) {
                    (says(says) ? same : missing).merge(says.submission(), 1L, Long::sum);
                }
            }
        }
        return new Differences(changes, same, missing);
    }

    private static String fileOf(List<Observation> old, UnaryOperator<String> fileNames) {
        return old.stream()
                .findFirst()
                .map(Observation::submission)
                .map(fileNames)
                .orElse("");
    }

    /** What is told of the parts of a figure: those that say something; one where none does; and others that are gone and whose place nothing takes. */
    private static List<Observation> said(List<Observation> parts, Map<Observation.Key, Observation> there) {
        if (parts.stream().noneMatch(Differences::says)) {
            return parts.subList(0, 1);
        }
        return parts.stream()
                .filter(part -> says(part) || (says(there.get(part.key())) && !isReplaced(part, parts)))
                .toList();
    }

    /** Whether the figure is there as one value, which is what a part of it was sent for; or by both of its parts, which is what the value was. */
    private static boolean isReplaced(Observation part, List<Observation> parts) {
        return isPart(part)
                ? value(parts).filter(Differences::says).isPresent()
                : part.part() == Part.VALUE && ratio(parts).size() == 2;
    }

    /** The value that alone was there, and that both parts of its ratio take the place of; empty where they do not. */
    private static Optional<Observation> replacedValue(
            List<Observation> parts, List<Observation> ratio, Map<Observation.Key, Observation> there) {
        boolean replaced = ratio.size() == 2
                && value(parts).filter(Differences::says).isEmpty()
                && ratio.stream().noneMatch(part -> says(there.get(part.key())));
        Observation first = parts.get(0);
        return replaced
                ? Optional.ofNullable(there.get(new Observation.Key(first.unit(), first.code(), Part.VALUE)))
                        .filter(Differences::says)
                : Optional.empty();
    }

    /** The parts of a ratio that say something, the numerator first. */
    private static List<Observation> ratio(List<Observation> parts) {
        return parts.stream()
                .filter(part -> isPart(part) && says(part))
                .sorted(Comparator.comparing(Observation::part))
                .toList();
    }

    private static Optional<Observation> value(List<Observation> parts) {
        return parts.stream().filter(part -> part.part() == Part.VALUE).findFirst();
    }

    /** What was published by others beside a figure. */
    private static List<Observation> others(List<Observation> parts) {
        return parts.stream()
                .filter(part -> part.part() != Part.VALUE && !isPart(part))
                .toList();
    }

    private static boolean isPart(Observation figure) {
        return figure.part() == Part.NUMERATOR || figure.part() == Part.DENOMINATOR;
    }

    /** What counts where a figure would: parts before the value, as they do when it is scored. */
    private static List<Observation> old(
            Observation says, List<Observation> parts, Map<Observation.Key, Observation> there) {
        boolean whole = says.part() == Part.VALUE || !says(says);
        List<Observation> ratio = whole
                ? parts.stream()
                        .filter(part -> isPart(part) && !says(part) && says(there.get(part.key())))
                        .map(part -> there.get(part.key()))
                        .toList()
                : List.of();
        if (!ratio.isEmpty()) {
            return ratio;
        }
        return Stream.concat(Stream.of(says), says(says) ? Stream.empty() : parts.stream())
                .map(part -> there.get(part.key()))
                .filter(Differences::says)
                .limit(1)
                .toList();
    }

    private static Optional<Kind> kind(List<Observation> old, Observation now) {
        if (old.isEmpty()) {
            return says(now) ? Optional.of(Kind.NEW) : Optional.empty();
        } else if (!says(now)) {
            return Optional.of(Kind.GONE);
        }
        Observation before = old.get(0);
        if (before.part() != now.part()
                || before.state() != now.state()
                || Double.compare(before.value(), now.value()) != 0) {
            return Optional.of(Kind.CHANGED);
        }
        return before.evidence().equals(now.evidence()) ? Optional.empty() : Optional.of(Kind.EVIDENCE);
    }

    private static boolean says(@Nullable Observation figure) {
        return figure != null && figure.state() != CellState.MISSING;
    }

    /** How many figures of the call: a ratio that comes by its parts is two, as on every page, though one change. */
    public long count(Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .mapToLong(change -> change.now().size())
                .sum();
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
                        .filter(change -> submissions.contains(change.of().submission()))
                        .toList(),
                of(sameOf, submissions),
                of(missingOf, submissions));
    }
}
