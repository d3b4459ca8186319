package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.Cell;

/** A figure is no day: spreadsheets make one of what is typed as {@code 1/5} or {@code 3-10}, and its number is not what was meant. */
record NumberNotDate() implements Check {

    @Override
    public String rule() {
        return "number-date";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        for (Reading reading : candidate.readings()) {
            Cell cell = reading.cell();
            if (cell.date().isPresent()) {
                findings.add(
                        this,
                        cell,
                        "Ô là ngày %s, không phải số".formatted(cell.text()),
                        "Gõ lại giá trị đúng; trong tệp của bạn thì đổi định dạng ô sang số (Number) trước");
            }
        }
    }
}
