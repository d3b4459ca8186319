package vn.thiduaso.ingest.check;

import vn.thiduaso.scoring.indexset.Part;

/** Numerator and denominator come together. */
record RatioComplete() implements Check {

    @Override
    public String rule() {
        return "ratio-incomplete";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        boolean numerator = candidate.hasFigure(Part.NUMERATOR);
        boolean denominator = candidate.hasFigure(Part.DENOMINATOR);
        if (numerator != denominator) {
            findings.add(
                    this,
                    candidate.entry().anchor(),
                    numerator ? "Có tử số nhưng thiếu mẫu số" : "Có mẫu số nhưng thiếu tử số",
                    "Điền cả tử số và mẫu số; nếu chưa có thì để trống cả hai");
        }
    }
}
