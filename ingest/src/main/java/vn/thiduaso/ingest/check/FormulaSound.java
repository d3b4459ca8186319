package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.BrokenFormula;

/** A formula gave a value and no error: {@code #REF!} and {@code #DIV/0!} are neither a number nor a blank cell. */
record FormulaSound() implements Check {

    @Override
    public String rule() {
        return BrokenFormula.ERROR.rule();
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        findings.addBroken(this, BrokenFormula.ERROR, candidate.entry());
    }
}
