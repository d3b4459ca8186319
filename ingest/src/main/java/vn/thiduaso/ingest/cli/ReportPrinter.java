package vn.thiduaso.ingest.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.read.CellFault;

/** Prints what a call did: one line for each file as the result, faults by cause as messages. */
record ReportPrinter(Console console) {

    /** Cells shown of one cause in one file when the lake keeps them all; what it does not keep is shown to the last one. */
    private static final int SHOWN = 500;

    void print(IngestReport report) {
        report.files().forEach(this::printFonts);
        report.files().forEach(file -> printFaults(file, isKept(report, file)));
        report.files().forEach(file -> console.out().println(line(file)));
        report.closing()
                .ifPresent(closing -> console.err()
                        .println(
                                "Kỳ này đã chốt (lần chốt %s). Số liệu nạp sau khi chốt chỉ có hiệu lực từ lần chốt tiếp theo."
                                        .formatted(closing.id())));
        console.err().println(ending(report));
    }

    /** Of files that are read and not kept: everything as messages, since the result is another. */
    void printRead(IngestReport report) {
        report.files().forEach(this::printFonts);
        report.files().forEach(file -> printFaults(file, false));
        report.files().forEach(file -> console.err().println(line(file)));
    }

    /** What was read from the letters of a font: the sender must be able to see that it was read right. */
    private void printFonts(FileReport file) {
        if (file.fonts().cells() > 0) {
            console.err()
                    .println("%s: %d ô gõ bằng phông chữ cũ (TCVN3 hoặc VNI) được đọc sang Unicode"
                            .formatted(file.name(), file.fonts().cells()));
            file.fonts()
                    .first()
                    .forEach(example -> console.err()
                            .println("  %s [%s] đọc thành “%s”"
                                    .formatted(
                                            example.place(), shortened(example.typed()), shortened(example.read()))));
        }
    }

    private static String line(FileReport file) {
        String shape = file.status() == FileReport.Status.REFUSED
                ? "đọc %d, đúng %d, sai %d, không lưu gì"
                : "đọc %d, nhận %d, cách ly %d";
        String counts = shape.formatted(file.read(), file.accepted(), file.quarantined());
        String submission = file.submission().isEmpty() ? "" : " (lần nộp " + file.submission() + ")";
        return "%s: %s; %s%s".formatted(file.name(), file.status().vi(), counts, submission);
    }

    private static String ending(IngestReport report) {
        String done = report.dryRun() ? "Chạy thử, không lưu gì. " : "";
        return done
                + switch (report.outcome()) {
                    case DONE -> "Xong.";
                    case PARTLY -> "Một phần bị cách ly; sửa các dòng sai rồi nạp tệp đã sửa.";
                    case REFUSED -> "Không nhận; kho số liệu giữ nguyên như trước.";
                };
    }

    /** Whether the quarantine table has every fault of the file. */
    private static boolean isKept(IngestReport report, FileReport file) {
        return !report.dryRun()
                && report.outcome() != IngestReport.Outcome.REFUSED
                && file.status() == FileReport.Status.LOADED;
    }

    private void printFaults(FileReport file, boolean kept) {
        Map<String, List<CellFault>> byCause = new LinkedHashMap<>();
        for (CellFault fault : file.faults()) {
            byCause.computeIfAbsent(fault.rule(), rule -> new ArrayList<>()).add(fault);
        }
        byCause.forEach((rule, faults) -> {
            console.err().println("%s: %d lỗi [%s]".formatted(file.name(), faults.size(), rule));
            int shown = kept ? SHOWN : faults.size();
            faults.stream().limit(shown).forEach(fault -> printFault(file.name(), fault));
            if (faults.size() > shown) {
                console.err()
                        .println(
                                "  … còn %d ô nữa cùng lỗi; kho số liệu giữ đủ trong bảng cách ly (quarantine), lần nộp %s"
                                        .formatted(faults.size() - shown, file.submission()));
            }
        });
    }

    private void printFault(String file, CellFault fault) {
        String place = fault.place().isEmpty() ? file : file + " › " + fault.place();
        String text = fault.text().isEmpty() ? "" : " [" + shortened(fault.text()) + "]";
        console.err().println("  %s%s: %s. Cách sửa: %s".formatted(place, text, fault.message(), fault.remedy()));
    }

    /** Long or many-lined cells would hide the message; letters that move the cursor would forge one. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() > 60 ? line.substring(0, 59) + "…" : line;
    }
}
