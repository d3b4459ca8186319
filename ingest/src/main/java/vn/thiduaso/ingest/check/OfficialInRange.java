package vn.thiduaso.ingest.check;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

/** Published points lie between 0 and the maximum of their node, where it has one; a published rank is a whole number from 1. */
record OfficialInRange() implements Check {

    private static final double SLACK = 1e-9;

    @Override
    public String rule() {
        return "official-range";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        for (Reading reading : candidate.readings()) {
            if (reading.isNumber() && reading.slot().isPresent()) {
                check(candidate.target().orElseThrow(), reading.slot().get(), reading, findings);
            }
        }
    }

    private void check(Target target, Slot slot, Reading reading, Findings findings) {
        double value = reading.value();
        double max = target.node().max();
        boolean tooMuch = max > 0 && value > max + SLACK;
        if (slot.part() == Part.OFFICIAL && (value < 0 || tooMuch)) {
            findings.add(
                    this,
                    reading.cell(),
                    "Điểm công bố %s nằm ngoài khoảng 0 đến %s"
                            .formatted(Figures.vi(value), max > 0 ? Figures.vi(max) : "…"),
                    "Kiểm tra lại điểm và thang điểm của nguồn");
        }
        if (slot.part() == Part.OFFICIAL_RANK && (value < 1 || value != Math.rint(value))) {
            findings.add(
                    this,
                    reading.cell(),
                    "Thứ hạng công bố %s không phải số nguyên từ 1".formatted(Figures.vi(value)),
                    "Ghi thứ hạng như nguồn đã công bố, hoặc để trống");
        }
    }
}
