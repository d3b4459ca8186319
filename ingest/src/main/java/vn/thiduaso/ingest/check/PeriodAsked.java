package vn.thiduaso.ingest.check;

import java.util.Optional;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.scoring.Period;

/** The period written in the file is the one the call asks for; a blank one is. */
record PeriodAsked(Period period) implements Check {

    @Override
    public String rule() {
        return "period-other";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        Cell cell = candidate.entry().period();
        if (cell.isBlank() || cell.means().equals(period.toString())) {
            return;
        }
        Optional<Period> written = Period.find(cell.means());
        String message = written.isPresent()
                ? "Dòng thuộc kỳ %s, không phải kỳ %s đang nạp".formatted(written.get(), period)
                : "“%s” không phải một kỳ".formatted(cell.text());
        String remedy = written.isPresent()
                ? "Tách các dòng của kỳ %s thành tệp riêng rồi nạp vào kỳ đó (trang Nạp tệp: chọn kỳ; dòng lệnh: --period %s)"
                        .formatted(written.get(), written.get())
                : "Ghi kỳ theo dạng 2026, 2026-H1, 2026-Q3 hoặc 2026-10";
        findings.add(this, cell, message, remedy);
    }
}
