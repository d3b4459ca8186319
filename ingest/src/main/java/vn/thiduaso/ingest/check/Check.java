package vn.thiduaso.ingest.check;

/** Something that must hold of an entry. A closed family; each member says in Vietnamese what is wrong and what to do. */
public sealed interface Check
        permits AnswerKnown,
                AskedOfKind,
                CellsUnderHeader,
                CodeKnown,
                EvidenceGiven,
                FiniteNumber,
                FormulaComputed,
                FormulaSound,
                NoDuplicate,
                NumberNotDate,
                NoSlip,
                NumberUnambiguous,
                NumberWritten,
                NumeratorWithinDenominator,
                OfficialInRange,
                PartKnown,
                PeriodAsked,
                RatioAgrees,
                RatioComplete,
                RatioNotNegative,
                StateAgrees,
                StateKnown,
                TextStorable,
                UnitKnown,
                UnitStillThere,
                ValueOfType,
                ValueInRange,
                ValueOnStep,
                WordUnambiguous,
                WrittenInUnit {

    /** Code stored with each fault; lower case with hyphens, unique. */
    String rule();

    /** Adds a fault for each thing that is wrong; nothing when all is well or another check owns the matter. */
    void check(Candidate candidate, Findings findings);
}
