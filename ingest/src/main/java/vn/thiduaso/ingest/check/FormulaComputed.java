package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.BrokenFormula;

/** A formula stands with its value: without one nobody knows what the sender saw, and it must not pass for a blank cell. */
record FormulaComputed() implements Check {

    @Override
    public String rule() {
        return BrokenFormula.NO_VALUE.rule();
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        findings.addBroken(this, BrokenFormula.NO_VALUE, candidate.entry());
    }
}
