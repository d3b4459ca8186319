package vn.thiduaso.ingest.check;

/** The number is finite: no NaN, no infinity, nothing too large to hold. */
record FiniteNumber() implements Check {

    @Override
    public String rule() {
        return "number-infinite";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        for (Reading reading : candidate.readings()) {
            if (reading.number().kind() == NumberText.Kind.NOT_FINITE) {
                findings.add(
                        this,
                        reading.cell(),
                        "“%s” không phải số hữu hạn".formatted(reading.cell().text()),
                        "Ghi một số cụ thể, hoặc để trống nếu chưa có số liệu");
            }
        }
    }
}
