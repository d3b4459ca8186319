package vn.thiduaso.ingest.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import vn.thiduaso.ingest.check.Target;
import vn.thiduaso.ingest.map.CodeNames;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.check.CumulativeFalls;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;
import vn.thiduaso.scoring.rule.Options;
import vn.thiduaso.scoring.rule.YesNo;

/** In which unit an index set has the values a file names. Not safe for several threads. */
public final class SetFigures {

    private static final double HUNDRED = 100;

    private final IndexSet indexSet;
    private final CodeNames names;
    private final OptionLabels options;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Boolean> ofTwo = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Double> limits = new HashMap<>();
    private final Map<String, Boolean> counts = new HashMap<>();
    private final Map<String, CellWords.Place> places = new HashMap<>();

    /** How a set writes what may come as a percentage. */
    public enum Unit {
        PERCENT(2),
        SHARE(0),
        /** No ratio: never changed. */
        OTHER(0);

        private final int fromShare;

        Unit(int fromShare) {
            this.fromShare = fromShare;
        }

        public boolean isRatio() {
            return this != OTHER;
        }

        /** Decimal places by which a share of one moves to be in this unit. */
        int fromShare() {
            return fromShare;
        }
    }

    public SetFigures(IndexSet indexSet) {
        this.indexSet = indexSet;
        options = new OptionLabels(indexSet);
        names = new CodeNames(indexSet);
    }

    /** The code somebody means by a code or a name; the text itself when the set has neither. */
    String code(String text) {
        return codes.computeIfAbsent(text, name -> names.code(name).orElse(name));
    }

    /** A cell as the value it names, where the set names the values of a figure; else as it is. */
    Cell named(Cell cell, String text) {
        OptionalDouble value = cell.isNumber() ? OptionalDouble.empty() : options.value(code(text), cell.text());
        return value.isPresent() ? cell.as(value.getAsDouble()) : cell;
    }

    /** Whether the value of a code, or of a name, is a numerator over a denominator. */
    boolean isOfTwo(String text) {
        return ofTwo.computeIfAbsent(
                text, name -> indexSet.findSlot(code(name), Part.DENOMINATOR).isPresent());
    }

    /** The unit of the value of a code, or of a name. */
    public Unit unit(String text) {
        return units.computeIfAbsent(text, this::find);
    }

    /**
     * Whether a number is too great for the value of a code, however it is written: a percentage is at most 100, unless the set lets it be more.
     *
     * @return false for what is no percentage or share, and for no number
     */
    public boolean isTooGreat(String text, double number) {
        return number > limits.computeIfAbsent(text, this::percentLimit);
    }

    private double percentLimit(String text) {
        return unit(text).isRatio()
                ? target(text)
                        .flatMap(Target::input)
                        .map(input -> input.range().max().orElse(most(input)) * HUNDRED / most(input))
                        .orElse(HUNDRED)
                : Double.POSITIVE_INFINITY;
    }

    /** Of the unit in which a set bounds an input: a ratio as a share, a plain percentage as it is. */
    private static double most(Input input) {
        return input.kind() == Input.Kind.RATIO ? 1 : HUNDRED;
    }

    /** Whether the set asks for the figures of a code from the first of January on: it declares that they never fall. */
    public boolean isCumulative(String text) {
        return target(text)
                .flatMap(Target::input)
                .flatMap(input -> input.check(CumulativeFalls.class))
                .isPresent();
    }

    /** Whether the value of a code, or of a name, counts something without an end, or says whether there is one: "có" is one then. */
    public boolean isCount(String text) {
        return counts.computeIfAbsent(
                text, name -> target(name).filter(this::isCount).isPresent());
    }

    /** Whether a figure says nothing but whether there is one. */
    public boolean isYesNo(String text) {
        return isCount(text) && target(text).filter(SetFigures::isYesFromOne).isPresent();
    }

    /** What the value of a code, or of a name, is asked for. */
    CellWords.Place place(String text) {
        return places.computeIfAbsent(text, name -> {
            if (!isCount(name)) {
                return CellWords.Place.OTHER;
            }
            return isYesNo(name) ? CellWords.Place.ANSWER : CellWords.Place.COUNT;
        });
    }

    /** Whether the set says which numbers stand for which answers. */
    public boolean isAnswered(String text) {
        return target(text).filter(SetFigures::isAnswered).isPresent();
    }

    private Optional<Target> target(String text) {
        return names.code(text).flatMap(code -> Target.find(indexSet, code));
    }

    private boolean isCount(Target target) {
        return target.input()
                        .filter(input -> input.kind() == Input.Kind.VALUE
                                && of(input) == Unit.OTHER
                                && input.range().allows(1)
                                && (isYesFromOne(target) || isEndless(input)))
                        .isPresent()
                && !isAnswered(target);
    }

    private static boolean isEndless(Input input) {
        return input.range().step().orElse(0) == 1 && input.range().max().isEmpty();
    }

    private static boolean isAnswered(Target target) {
        return target.answers().isPresent()
                || (target.node() instanceof Indicator indicator && indicator.rule() instanceof Options);
    }

    private static boolean isYesFromOne(Target target) {
        return target.node() instanceof Indicator indicator
                && indicator.rule() instanceof YesNo rule
                && rule.from() > 0
                && rule.from() <= 1;
    }

    private Unit find(String text) {
        return names.code(text)
                .flatMap(code -> indexSet.findSlot(code, Part.VALUE))
                .map(this::of)
                .orElse(Unit.OTHER);
    }

    private Unit of(Slot slot) {
        if (!(indexSet.nodes().get(slot.node()) instanceof Indicator indicator)) {
            return Unit.OTHER;
        }
        return indicator.inputs().stream()
                .filter(input -> input.code().equals(slot.code()))
                .findFirst()
                .map(SetFigures::of)
                .orElse(Unit.OTHER);
    }

    private static Unit of(Input input) {
        if (input.shareDivisor() == HUNDRED) {
            return Unit.PERCENT;
        }
        return input.kind() == Input.Kind.RATIO ? Unit.SHARE : Unit.OTHER;
    }
}
