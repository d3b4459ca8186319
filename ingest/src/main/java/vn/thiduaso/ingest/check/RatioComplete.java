package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;

/** Numerator and denominator come together. Told at the cell that is to be filled in, where the file has one for it. */
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
                    place(candidate, numerator ? Part.DENOMINATOR : Part.NUMERATOR),
                    numerator ? "Có tử số nhưng thiếu mẫu số" : "Có mẫu số nhưng thiếu tử số",
                    "Điền cả tử số và mẫu số; nếu chưa có thì để trống cả hai");
        }
    }

    private static Cell place(Candidate candidate, Part missing) {
        return candidate.readings().stream()
                .filter(reading -> reading.part() == missing)
                .map(Reading::cell)
                .filter(cell -> !cell.address().isEmpty())
                .findFirst()
                .orElseGet(() -> candidate.entry().anchor());
    }
}
