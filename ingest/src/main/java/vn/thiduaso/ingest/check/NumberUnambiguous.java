package vn.thiduaso.ingest.check;

/** The number can be read in one way only. */
record NumberUnambiguous() implements Check {

    @Override
    public String rule() {
        return "number-ambiguous";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        for (Reading reading : candidate.readings()) {
            if (reading.number().kind() == NumberText.Kind.AMBIGUOUS) {
                String text = reading.cell().text();
                findings.add(
                        this,
                        reading.cell(),
                        "“%s” có thể là %s".formatted(text, NumberText.bothMeanings(text)),
                        "Viết liền hàng nghìn (1234) hoặc đủ phần thập phân (1,2340)");
            }
        }
    }
}
