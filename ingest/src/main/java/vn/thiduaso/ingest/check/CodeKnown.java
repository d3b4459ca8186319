package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.map.CodeWords;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.indexset.IndexSet;

/** The code names an input or node of the index set. */
record CodeKnown(IndexSet indexSet) implements Check {

    @Override
    public String rule() {
        return "code-unknown";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        if (candidate.target().isPresent()) {
            return;
        }
        Cell code = candidate.entry().code();
        String message = code.isBlank()
                ? "Dòng không có mã chỉ số"
                : "Bộ chỉ số %s không có chỉ số “%s”".formatted(indexSet.code(), code.text());
        String remedy = code.isBlank()
                ? "Ghi mã chỉ số vào cột indicator, hoặc xóa cả dòng"
                : CodeWords.remedy(indexSet, code.text());
        findings.add(this, code, message, remedy);
    }
}
