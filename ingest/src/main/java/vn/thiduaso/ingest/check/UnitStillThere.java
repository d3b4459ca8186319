package vn.thiduaso.ingest.check;

import java.util.Optional;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.check.Severity;
import vn.thiduaso.scoring.check.UnitEnded;
import vn.thiduaso.scoring.indexset.IndexSet;

/** The unit exists to the last day of the period, where the set declares so. One that does not exist in the period at all is {@link UnitKnown}'s matter. */
final class UnitStillThere implements Check {

    private final UnitDirectory units;
    private final Optional<Severity> severity;

    UnitStillThere(IndexSet indexSet, UnitDirectory units) {
        this.units = units;
        severity = indexSet.definition().check(UnitEnded.class).map(declared -> declared.severity());
    }

    @Override
    public String rule() {
        return new UnitEnded().rule();
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        if (severity.isEmpty()) {
            return;
        }
        Optional<UnitRow> ended = units.findEnded(candidate.unit());
        ended.ifPresent(unit -> findings.add(
                this,
                severity.get(),
                candidate.entry().unit(),
                "Đơn vị “%s” (%s) chỉ còn đến %s, trước ngày cuối của kỳ %s"
                        .formatted(unit.unit(), unit.name(), Figures.day(unit.validTo()), units.period()),
                units.successors(unit)
                        .map(next ->
                                "Số liệu từ ngày đó thuộc %s; gửi theo đơn vị ấy, hoặc xác nhận số liệu chỉ của phần kỳ trước đó"
                                        .formatted(next))
                        .orElse("Kiểm tra đơn vị kế thừa, hoặc xác nhận số liệu chỉ của phần kỳ trước đó")));
    }
}
