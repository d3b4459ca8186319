package vn.thiduaso.ingest.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thiduaso.datasets.act.State;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.report.Cause;
import vn.thiduaso.ingest.report.EndText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTitle;
import vn.thiduaso.ingest.wording.SwingText;
import vn.thiduaso.ingest.wording.Words;

/**
 * Prints what a call did: one line for each file as the result, and as messages everything that was found, grouped by cause, the gravest first; of very
 * much only the causes with their counts and first places.
 */
public record ReportPrinter(Console console) {

    /** Names shown of what was passed over, and files with old fonts. */
    private static final int SHOWN = 10;

    private static final SwingText SWINGS = new SwingText(Words.VIETNAMESE, Formats.in("vi"));

    /** The same of a call that cannot say where everything is that was found. */
    public void print(IngestReport report, Map<String, State> states) {
        print(report, states, "");
    }

    /**
     * @param states how far the submissions of the files have come, by id; of those not in the lake there is none
     * @param where everything is that was found, or how to get that, when it is too much for a terminal; empty when nothing can be said
     */
    public void print(IngestReport report, Map<String, State> states, String where) {
        printPassedOver(report);
        printFonts(report);
        printFaults(report, where);
        report.files().forEach(file -> console.out().println(line(file, states)));
        report.closing()
                .ifPresent(closing -> console.err()
                        .println(
                                "Kỳ này đã chốt (lần chốt %s). Số liệu nạp sau khi chốt chưa được tính; muốn tính: mở khóa kỳ (unlock), duyệt rồi chốt lại."
                                        .formatted(closing.id())));
        if (SenderTable.isWorthIt(report)) {
            TextTable.print(SenderTable.of(report), console.err());
        }
        console.err().println(ending(report));
    }

    /** Of files that are read and not kept: everything as messages, since the result is another. */
    void printRead(IngestReport report) {
        printPassedOver(report);
        printFonts(report);
        printFaults(report, "");
        report.files().forEach(file -> console.err().println(line(file, Map.of())));
    }

    private void printPassedOver(IngestReport report) {
        List<String> names = report.passedOver();
        if (!names.isEmpty()) {
            String first =
                    names.stream().limit(SHOWN).map(ReportPrinter::shortened).collect(Collectors.joining(", "));
            console.err()
                    .println("Bỏ qua %d mục không phải tệp số liệu: %s%s"
                            .formatted(names.size(), first, names.size() > SHOWN ? " …" : ""));
        }
    }

    private void printFonts(IngestReport report) {
        List<FileReport> read =
                report.files().stream().filter(file -> file.fonts().cells() > 0).toList();
        read.stream().limit(SHOWN).forEach(this::printFonts);
        if (read.size() > SHOWN) {
            console.err()
                    .println("… và %d tệp nữa có ô gõ bằng phông chữ cũ được đọc sang Unicode"
                            .formatted(read.size() - SHOWN));
        }
    }

    private void printFaults(IngestReport report, String where) {
        if (FaultSummary.isNeeded(report)) {
            FaultSummary.lines(report, where).forEach(console.err()::println);
        } else {
            report.files().forEach(this::printFaults);
        }
    }

    /** What was read from the letters of a font: the sender must be able to see that it was read right. */
    private void printFonts(FileReport file) {
        console.err()
                .println("%s: %d ô gõ bằng phông chữ cũ (TCVN3 hoặc VNI) được đọc sang Unicode"
                        .formatted(file.name(), file.fonts().cells()));
        file.fonts()
                .first()
                .forEach(example -> console.err()
                        .println("  %s [%s] đọc thành “%s”"
                                .formatted(example.place(), shortened(example.typed()), shortened(example.read()))));
    }

    private static String line(FileReport file, Map<String, State> states) {
        String shape = file.status() == FileReport.Status.REFUSED
                ? "đọc %d, đúng %d, sai %d, không lưu gì"
                : "đọc %d, nhận %d, cách ly %d";
        String counts = shape.formatted(file.read(), file.accepted(), file.quarantined());
        State state = states.get(file.submission());
        String come = state == null ? "" : ", " + state.label().vi();
        String submission = file.submission().isEmpty() ? "" : " (lần nộp " + file.submission() + come + ")";
        return "%s: %s; %s%s%s".formatted(file.name(), became(file), counts, found(file), submission);
    }

    /** What there is to mend and to look at; nothing where there is neither. */
    private static String found(FileReport file) {
        long faults = EndText.faults(file);
        long warnings = EndText.warnings(file);
        return (faults == 0 ? "" : "; %d lỗi".formatted(faults))
                + (warnings == 0 ? "" : "; %d cảnh báo".formatted(warnings));
    }

    private static String became(FileReport file) {
        return switch (file.status()) {
            case KNOWN -> "đã nạp từ trước";
            case NOTHING_ACCEPTED ->
                file.outcome().vi() + (file.faults().isEmpty() ? ", mọi ô số liệu đều trống" : ", không nhận dòng nào");
            case LOADED, REFUSED -> file.outcome().vi();
        };
    }

    private static String ending(IngestReport report) {
        String done = report.dryRun() ? "Chạy thử, không lưu gì. " : "";
        return done
                + switch (report.outcome()) {
                    case DONE -> "Xong." + warned(report);
                    case PARTLY -> refused(report) + "Một phần bị cách ly; sửa các dòng sai rồi nạp tệp đã sửa.";
                    case REFUSED -> "Không nhận; kho số liệu giữ nguyên như trước.";
                };
    }

    private static String refused(IngestReport report) {
        long refused = report.files().stream()
                .filter(file -> file.outcome() == FileReport.Outcome.REFUSED)
                .count();
        return refused == 0 ? "" : "Từ chối %d tệp, các tệp khác vẫn được nạp. ".formatted(refused);
    }

    private static String warned(IngestReport report) {
        boolean any = report.files().stream().anyMatch(file -> file.outcome() == FileReport.Outcome.WITH_WARNINGS);
        return any ? " Có cảnh báo; xem lại các ô đó trước khi gửi duyệt." : "";
    }

    private void printFaults(FileReport file) {
        for (Cause cause : Cause.of(file.faults())) {
            console.err()
                    .println("%s: %d %s, %s [%s]"
                            .formatted(
                                    file.name(),
                                    cause.count(),
                                    cause.severity().vi(),
                                    RuleTitle.vi(cause.rule()),
                                    cause.rule()));
            cause.faults().forEach(fault -> console.err().println(line(file.name(), fault)));
        }
    }

    static String line(String file, CellFault fault) {
        String place = fault.place().isEmpty() ? file : file + " › " + fault.place();
        String text = fault.text().isEmpty() ? "" : " [" + shortened(fault.text()) + "]";
        String read = fault.readAs().isEmpty() ? "" : " đọc thành “" + shortened(fault.readAs()) + "”";
        String swing = SWINGS.of(fault.swing());
        return "  %s%s%s: %s. Cách sửa: %s%s"
                .formatted(
                        place,
                        text,
                        read,
                        fault.message(),
                        fault.remedy(),
                        swing.isEmpty() ? "" : ". Ảnh hưởng: " + swing);
    }

    /** Long or many-lined cells would hide the message; letters that move the cursor would forge one. */
    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() > 60 ? line.substring(0, 59) + "…" : line;
    }
}
