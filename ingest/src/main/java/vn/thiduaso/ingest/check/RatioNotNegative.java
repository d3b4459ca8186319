package vn.thiduaso.ingest.check;

import vn.thiduaso.scoring.indexset.Part;

/** Numerator and denominator are counts: zero or more. */
record RatioNotNegative() implements Check {

    @Override
    public String rule() {
        return "ratio-negative";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        for (Reading reading : candidate.readings()) {
            if ((reading.part() == Part.NUMERATOR || reading.part() == Part.DENOMINATOR) && reading.value() < 0) {
                findings.add(
                        this,
                        reading.cell(),
                        "%s là số âm".formatted(Figures.vi(reading.value())),
                        "Tử số và mẫu số phải từ 0 trở lên; kiểm tra lại số liệu");
            }
        }
    }
}
