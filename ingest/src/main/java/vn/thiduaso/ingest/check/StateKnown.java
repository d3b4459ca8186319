package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.Cell;

/** The state is one of the words that name one. */
record StateKnown() implements Check {

    @Override
    public String rule() {
        return "state-unknown";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Cell cell = candidate.entry().state();
        if (!cell.isBlank() && StateWord.find(cell.means()).isEmpty()) {
            findings.add(
                    this,
                    cell,
                    "“%s” không phải một trạng thái".formatted(cell.text()),
                    "Ghi “Không áp dụng”, “Chưa có số liệu” hoặc “Có số liệu”, hay not-applicable, missing, value; hoặc để trống");
        }
    }
}
