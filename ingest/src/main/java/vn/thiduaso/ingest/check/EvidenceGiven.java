package vn.thiduaso.ingest.check;

import java.util.Optional;

import vn.thiduaso.scoring.check.EvidenceMissing;
import vn.thiduaso.scoring.indexset.DeclaredCheck;
import vn.thiduaso.scoring.missing.CellState;

/** Beside a figure stands what proves it, where declared. Whether the evidence is true no file can say. */
record EvidenceGiven() implements Check {

    @Override
    public String rule() {
        return new EvidenceMissing().rule();
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Optional<DeclaredCheck> declared =
                candidate.target().flatMap(Target::input).flatMap(of -> of.check(EvidenceMissing.class));
        boolean figure = declared.isPresent()
                && candidate.saysOfFigure().filter(CellState.VALUE::equals).isPresent();
        if (figure && candidate.entry().evidence().isBlank()) {
            findings.add(
                    this,
                    declared.get().severity(),
                    candidate.entry().anchor(),
                    "Số liệu chưa có minh chứng",
                    "Ghi số văn bản hoặc tên tệp minh chứng vào cột evidence (minh chứng)");
        }
    }
}
