package vn.thiduaso.scoring.check;

import java.util.List;

/**
 * A check an index set declares, with its parameters. A closed family: the name of a check in YAML is the rule its findings carry.
 *
 * <p>Checks of the set as a whole look at the unit or the period of an entry, whatever its figure; all others look at the figures of one input and find
 * nothing in what is missing or does not apply, but {@link FigureGone}. None changes a figure.
 */
public sealed interface InputCheck
        permits CumulativeFalls,
                EvidenceMissing,
                FigureGone,
                HistoryUnusual,
                PeersUnusual,
                PercentOrShare,
                PeriodClosed,
                RatioAboveOne,
                RatioDiffers,
                UnitEnded,
                ValueRange,
                ValueStep,
                ValueType {

    /** Code stored with each finding, and the key in YAML; lower case with hyphens, unique. */
    String rule();

    /** What it looks at. */
    Scope scope();

    /** What becomes of a figure when nobody says otherwise. */
    default Severity usually() {
        return Severity.WARN;
    }

    /** What a check looks at. */
    enum Scope {
        /** The figures of any input. */
        ANY_INPUT,
        /** Numerator and denominator of an input. */
        RATIO,
        /** A value that is a percentage or a share: of a ratio, or in the unit "%" or "share". */
        SHARE,
        /** The unit or the period of an entry, whatever its figure: declared for the set as a whole. */
        SET
    }

    /** One of each with no parameters or the usual ones, by rule. */
    static List<InputCheck> all() {
        return List.of(
                new CumulativeFalls(),
                new EvidenceMissing(),
                new FigureGone(),
                HistoryUnusual.usual(),
                PeersUnusual.usual(),
                new PercentOrShare(),
                new PeriodClosed(),
                new RatioAboveOne(),
                new RatioDiffers(),
                new UnitEnded(),
                new ValueRange(),
                new ValueStep(),
                new ValueType(ValueType.Kind.COUNT));
    }
}
