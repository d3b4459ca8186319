package vn.thiduaso.ingest.check;

import java.util.Optional;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.indexset.IndexSet;

/** A figure is of an indicator that is asked of the kind of its unit: any other is kept and never scored, so that its sender should know. */
record AskedOfKind(IndexSet indexSet, UnitDirectory units) implements Check {

    @Override
    public String rule() {
        return "code-not-asked";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        if (candidate.target().isEmpty() || !candidate.hasFigures()) {
            return;
        }
        String code = candidate.target().get().node().code();
        Optional<String> kind = units.find(candidate.unit())
                .map(UnitRow::kind)
                // a unit of a kind the set does not apply to is UnitKnown's matter
                .filter(indexSet.definition().appliesTo()::contains)
                .filter(of -> !isAsked(code, of));
        kind.ifPresent(
                of -> findings.add(
                        this,
                        Severity.WARN,
                        candidate.entry().anchor(),
                        "Chỉ số “%s” không áp dụng cho loại đơn vị “%s” nên không được chấm"
                                .formatted(code, UnitKnown.kind(of)),
                        "Kiểm tra mã chỉ số và đơn vị; nếu đúng là của đơn vị này thì bỏ dòng, vì số liệu được giữ nhưng không có điểm"));
    }

    private boolean isAsked(String code, String kind) {
        return indexSet.findNode(code).map(node -> indexSet.applies(node, kind)).orElse(true);
    }
}
