package vn.thiduaso.dashboard.runs.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.PairQueries;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.scoring.comparison.Cause;
import vn.thiduaso.scoring.comparison.Causes;
import vn.thiduaso.scoring.comparison.Change;
import vn.thiduaso.scoring.comparison.Comparison;
import vn.thiduaso.scoring.comparison.Side;
import vn.thiduaso.scoring.comparison.ValueChange;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.ranking.RankingRule;

/**
 * Two runs, compared by the kernel. Whatever is wrong with the pair is said in {@code trouble}; what of it cannot be split in {@code unsplit}.
 *
 * @param trouble why they cannot be compared; {@link Trouble#NONE}: they can
 * @param unsplit why no difference of scores is split by its causes; {@link Unsplit#NO}: they are, but where a unit says otherwise
 * @param refusal what the kernel said of that; empty where it said nothing
 * @param units of either run: those that change most first
 * @param values figures that are otherwise, the greatest effect first, those of unknown effect last
 * @param tally counts of all units that both have, whether {@code units} has them all or only those that change most
 */
record RunPair(
        ComparedRun left,
        ComparedRun right,
        Trouble trouble,
        Unsplit unsplit,
        String refusal,
        List<UnitPair> units,
        List<ValueChange> values,
        PairQueries.Tally tally) {

    /** Units a run may have to be compared unit by unit, with causes: some seconds. Of more only those that change most are read. */
    static final int MOST_UNITS = 10_000;

    /** Why two runs cannot be compared. */
    enum Trouble {
        NONE,
        /** They are one run. */
        SAME,
        /** Their index sets are not versions of one. */
        SET,
        /** They are of other kinds of units. */
        KIND,
        /** They have no unit in common. */
        SHARED,
        /** One has more than {@link #MOST_UNITS} units, and one is not published: nothing of it is where it can be asked. */
        MANY
    }

    /** Why differences are not split. */
    enum Unsplit {
        NO,
        /** A run is measured by the units of a run whose figures are not here, or that has more than {@link #MOST_UNITS}. */
        SAMPLE,
        /** With rules of one and figures of the other run there is nothing to measure by. */
        REFUSED,
        /** The figures here do not give the scores that were published. */
        NOT_AGAIN,
        /** One has more than {@link #MOST_UNITS} units: their figures are not held at once. */
        MANY
    }

    RunPair {
        units = List.copyOf(units);
        values = List.copyOf(values);
    }

    /** One with all units. */
    RunPair(
            ComparedRun left,
            ComparedRun right,
            Trouble trouble,
            Unsplit unsplit,
            String refusal,
            List<UnitPair> units,
            List<ValueChange> values) {
        this(left, right, trouble, unsplit, refusal, units, values, tally(units));
    }

    private static PairQueries.Tally tally(List<UnitPair> units) {
        List<UnitPair> both = units.stream().filter(UnitPair::isInBoth).toList();
        return new PairQueries.Tally(
                both.size(),
                (int) both.stream().filter(UnitPair::changesScore).count(),
                (int) both.stream().filter(UnitPair::changesRank).count(),
                (int) both.stream().filter(UnitPair::changesLevel).count());
    }

    /** Of runs with too many units to be held: those that change most, and what is true of all. */
    static RunPair ofMany(ComparedRun left, ComparedRun right, PairQueries.Tally tally) {
        return new RunPair(
                left,
                right,
                tally.both() == 0 ? Trouble.SHARED : Trouble.NONE,
                Unsplit.MANY,
                "",
                units(left, right, Map.of()),
                List.of(),
                tally);
    }

    /** Whether only those units are here that change most. */
    boolean isPart() {
        return unsplit == Unsplit.MANY;
    }

    /** Whether two runs have too many units to be held. */
    static boolean isMany(ComparedRun.Found left, ComparedRun.Found right) {
        return Math.max(left.head().units(), right.head().units()) > MOST_UNITS;
    }

    /** What stands against comparing two runs before they are read. */
    static Trouble trouble(ComparedRun.Found left, ComparedRun.Found right) {
        if (left.run().equals(right.run())) {
            return Trouble.SAME;
        } else if (!left.head().indexSet().equals(right.head().indexSet())) {
            return Trouble.SET;
        }
        return isMany(left, right) && (left.isDraft() || right.isDraft()) ? Trouble.MANY : Trouble.NONE;
    }

    /** Compares. */
    static RunPair of(ComparedRun left, ComparedRun right) {
        Trouble trouble = troubleOfUnits(left, right);
        if (trouble != Trouble.NONE) {
            return new RunPair(left, right, trouble, Unsplit.NO, "", List.of(), List.of());
        }
        if (left.side().isEmpty() || right.side().isEmpty()) {
            return new RunPair(left, right, trouble, Unsplit.SAMPLE, "", units(left, right, Map.of()), List.of());
        }
        Side before = left.side().get();
        Side after = right.side().get();
        try {
            Map<String, Causes> causes = causes(left, right, Comparison.of(before, after));
            boolean again = isAgain(left, right, causes);
            return new RunPair(
                    left,
                    right,
                    trouble,
                    again ? Unsplit.NO : Unsplit.NOT_AGAIN,
                    "",
                    units(left, right, again ? causes : Map.of()),
                    sorted(ValueChange.of(before, after)));
        } catch (InvalidIndexSetException impossible) {
            return new RunPair(
                    left,
                    right,
                    trouble,
                    Unsplit.REFUSED,
                    String.valueOf(impossible.getMessage()),
                    units(left, right, Map.of()),
                    List.of());
        }
    }

    private static Trouble troubleOfUnits(ComparedRun left, ComparedRun right) {
        Set<String> kinds = left.rows().stream().map(UnitRow::kind).collect(Collectors.toSet());
        if (right.rows().stream().map(UnitRow::kind).noneMatch(kinds::contains)) {
            return Trouble.KIND;
        }
        Set<String> codes = left.rows().stream().map(UnitRow::unit).collect(Collectors.toSet());
        return right.rows().stream().map(UnitRow::unit).anyMatch(codes::contains) ? Trouble.NONE : Trouble.SHARED;
    }

    private static Map<String, Causes> causes(ComparedRun left, ComparedRun right, List<Change> changes) {
        Map<String, UnitRow> before = byUnit(left);
        Map<String, UnitRow> after = byUnit(right);
        Map<String, Causes> causes = new HashMap<>();
        for (Change change : changes) {
            Causes.of(change, published(left, before.get(change.unit())), published(right, after.get(change.unit())))
                    .ifPresent(split -> causes.put(change.unit(), split));
        }
        return causes;
    }

    private static Causes.Published published(ComparedRun run, @Nullable UnitRow row) {
        double score = row == null || row.score() == null ? Double.NaN : row.score();
        return new Causes.Published(score, run.set().definition().score());
    }

    /** Between runs of this engine the engine can have changed nothing. */
    private static boolean isAgain(ComparedRun left, ComparedRun right, Map<String, Causes> causes) {
        return !left.head().engine().equals(RunInputs.ENGINE)
                || !right.head().engine().equals(RunInputs.ENGINE)
                || causes.values().stream()
                        .allMatch(split -> split.part(Cause.ENGINE).signum() == 0);
    }

    private static List<UnitPair> units(ComparedRun left, ComparedRun right, Map<String, Causes> causes) {
        Map<String, UnitRow> before = byUnit(left);
        Map<String, UnitRow> after = byUnit(right);
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<UnitPair> units = new ArrayList<>();
        for (String code : codes) {
            UnitRow then = before.get(code);
            UnitRow now = after.get(code);
            units.add(new UnitPair(
                    then,
                    now,
                    Optional.ofNullable(causes.get(code)),
                    then != null && now != null && among(left, then).equals(among(right, now))));
        }
        units.sort(Comparator.comparingDouble(UnitPair::effect)
                .thenComparingInt(UnitPair::distance)
                .reversed()
                .thenComparing(pair -> pair.row().sortKey())
                .thenComparing(pair -> pair.row().unit()));
        return units;
    }

    private static String among(ComparedRun run, UnitRow row) {
        RankingRule rule = run.set().definition().ranking();
        return rule.among(Objects.requireNonNullElse(row.group(), ""));
    }

    private static Map<String, UnitRow> byUnit(ComparedRun run) {
        return run.rows().stream().collect(Collectors.toMap(UnitRow::unit, Function.identity()));
    }

    private static List<ValueChange> sorted(List<ValueChange> changes) {
        return changes.stream()
                .sorted(Comparator.comparingDouble(RunPair::effect)
                        .reversed()
                        .thenComparing(ValueChange::unit)
                        .thenComparing(ValueChange::code))
                .toList();
    }

    /** What cannot be computed stands last. */
    private static double effect(ValueChange change) {
        return Double.isNaN(change.effect()) ? -1 : Math.abs(change.effect());
    }

    /** Of one peer group, as the later run has it; empty: all. */
    RunPair among(String group) {
        if (group.isEmpty()) {
            return this;
        }
        List<UnitPair> some =
                units.stream().filter(unit -> group.equals(unit.row().group())).toList();
        Set<String> codes = some.stream().map(unit -> unit.row().unit()).collect(Collectors.toSet());
        return new RunPair(
                left,
                right,
                trouble,
                unsplit,
                refusal,
                some,
                values.stream().filter(value -> codes.contains(value.unit())).toList());
    }

    /**
     * Whether one period was closed twice by one text of the set: then what differs of its figures was corrected. Closed by another text, its figures are those of another question.
     */
    boolean isCorrection() {
        RunHead before = left.head();
        RunHead after = right.head();
        return before.period().equals(after.period())
                && before.indexSetSha256().equals(after.indexSetSha256())
                && !before.closing().equals(after.closing());
    }

    boolean isSplit() {
        return units.stream().anyMatch(unit -> unit.causes().isPresent());
    }

    boolean lowestFirst() {
        return right.set().definition().ranking().lowestFirst();
    }

    /** Decimals of differences: those of the set with more. */
    int digits() {
        return Math.max(left.digits(), right.digits());
    }

    Stream<UnitPair> both() {
        return units.stream().filter(UnitPair::isInBoth);
    }

    /** What a cause moved in all units together, whichever way. */
    BigDecimal moved(Cause cause) {
        return units.stream()
                .flatMap(unit -> unit.causes().stream())
                .map(causes -> causes.part(cause).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
