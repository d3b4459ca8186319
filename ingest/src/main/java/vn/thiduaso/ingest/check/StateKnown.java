package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.missing.CellState;

/** The state is one of the three words. */
record StateKnown() implements Check {

    @Override
    public String rule() {
        return "state-unknown";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Cell cell = candidate.entry().state();
        if (!cell.isBlank() && CellState.find(cell.text()).isEmpty()) {
            findings.add(
                    this,
                    cell,
                    "“%s” không phải một trạng thái".formatted(cell.text()),
                    "Ghi value (có số liệu), missing (chưa có) hoặc not-applicable (không áp dụng), hoặc để trống");
        }
    }
}
