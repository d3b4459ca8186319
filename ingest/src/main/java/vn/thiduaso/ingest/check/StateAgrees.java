package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.Part;
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
        boolean said = !candidate.entry().state().isBlank();
        if (named == CellState.VALUE && !candidate.hasFigures()) {
            findings.add(
                    this,
                    place(candidate),
                    "Trạng thái ghi là có số liệu (value) nhưng không có số liệu nào",
                    "Điền số liệu, hoặc ghi missing nếu chưa có");
        } else if (named != CellState.VALUE && candidate.hasFigures() && (said || !isHalf(candidate))) {
            findings.add(
                    this,
                    place(candidate),
                    "%s “%s” nhưng cùng chỉ tiêu vẫn có số liệu"
                            .formatted(said ? "Trạng thái ghi" : "Ô ghi", label(named)),
                    said
                            ? "Xóa số liệu, hoặc ghi value ở cột trạng thái nếu số liệu là đúng"
                            : "Điền số vào ô đó, hoặc xóa các số còn lại của chỉ tiêu");
        }
    }

    private static Cell place(Candidate candidate) {
        return candidate.entry().state().isBlank()
                ? candidate.entry().anchor()
                : candidate.entry().state();
    }

    /** A word in place of one part of a ratio, a figure for the other: {@link RatioComplete} tells it. */
    private static boolean isHalf(Candidate candidate) {
        return candidate.hasFigure(Part.NUMERATOR) != candidate.hasFigure(Part.DENOMINATOR);
    }

    private static String label(CellState state) {
        return state == CellState.MISSING ? "chưa có số liệu" : "không áp dụng";
    }
}
