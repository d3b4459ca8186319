package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.Cell;

/** A cell that the mapping of its table says is a slip is kept out, whatever it looks like. */
record NoSlip() implements Check {

    @Override
    public String rule() {
        return "cell-slip";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        for (Reading reading : candidate.readings()) {
            Cell cell = reading.cell();
            if (cell.kind() == Cell.Kind.SLIP) {
                findings.add(
                        this,
                        cell,
                        "Mẫu đọc coi “%s” là lỗi nhập, không phải số liệu".formatted(cell.text()),
                        "Ghi số đúng; nếu từ này có nghĩa khác thì sửa cách đọc để từ này có nghĩa đó");
            }
        }
    }
}
