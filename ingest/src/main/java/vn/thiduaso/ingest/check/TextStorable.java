package vn.thiduaso.ingest.check;

import vn.thiduaso.datasets.lake.TextLimits;
import vn.thiduaso.ingest.map.Entry;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.UnstorableText;

/** Every text kept with a figure fits where it will be published: the unit's code, the mark of quality, the evidence, the cell itself, the sheet's name. */
record TextStorable() implements Check {

    @Override
    public String rule() {
        return UnstorableText.RULE;
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Entry entry = candidate.entry();
        check(entry.unit(), TextLimits.UNIT, findings);
        candidate.readings().stream()
                .filter(Reading::isNumber)
                .forEach(reading -> check(reading.cell(), TextLimits.CELL_TEXT, findings));
        check(entry.flag(), TextLimits.FLAG, findings);
        check(entry.evidence(), TextLimits.CELL_TEXT, findings);
        UnstorableText.find(entry.sheet(), TextLimits.SHEET)
                .ifPresent(why -> findings.add(
                        this,
                        entry.anchor(),
                        "Tên sheet “%s” không lưu được".formatted(entry.sheet()),
                        "Đổi tên sheet: không quá %d ký tự, không có ký tự điều khiển".formatted(TextLimits.SHEET)));
    }

    private void check(Cell cell, int limit, Findings findings) {
        UnstorableText.find(cell.text(), limit).ifPresent(why -> findings.add(this, cell, why.message(), why.remedy()));
    }
}
