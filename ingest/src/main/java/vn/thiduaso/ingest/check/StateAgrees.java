package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.missing.CellState;

/** State and figures say the same: no figure beside "missing", a figure beside "value". */
record StateAgrees() implements Check {

    @Override
    public String rule() {
        return "state-contradicts";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        if (candidate.namedState().isEmpty()) {
            return;
        }
        CellState named = candidate.namedState().get();
        Cell cell = candidate.entry().state().isBlank()
                ? candidate.entry().anchor()
                : candidate.entry().state();
        if (named == CellState.VALUE && !candidate.hasFigures()) {
            findings.add(
                    this,
                    cell,
                    "Trạng thái là value nhưng không có số liệu nào",
                    "Điền số liệu, hoặc ghi missing nếu chưa có");
        } else if (named != CellState.VALUE && candidate.hasFigures()) {
            findings.add(
                    this,
                    cell,
                    "Trạng thái là %s nhưng vẫn có số liệu".formatted(named.word()),
                    "Xóa số liệu, hoặc ghi value nếu số liệu là đúng");
        }
    }
}
