package vn.thiduaso.ingest.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTitle;
import vn.thiduaso.ingest.wording.Words;

/**
 * What the page of a call shows, every figure in words.
 *
 * @param outlook what would be otherwise if the call were taken; none when nobody looked ahead
 * @param counts how many files ended how; empty for one file
 * @param faults name of the table of everything found, beside the page; empty when there is none
 * @param files the refused first, then those with warnings; else in the order of the call
 */
public record LoadReportView(
        String indexSetName,
        String indexSet,
        String version,
        String period,
        String checkedAt,
        String sentBy,
        boolean illustrative,
        boolean dryRun,
        Optional<OutlookPages> outlook,
        String counts,
        String faults,
        List<OneFile> files) {

    /** Faults of one cause that a page lists; the marked workbook has more, the table of faults all. */
    static final int LISTED = 2_000;

    private static final Words VI = Words.VIETNAMESE;

    public LoadReportView {
        files = List.copyOf(files);
    }

    /**
     * What a sender gets back of a file.
     *
     * @param name of the workbook beside the page, or in a folder beside it; empty when there is none
     */
    public record Copy(String name, GivenBack back) {

        /** None. */
        public static final Copy NONE = new Copy("", GivenBack.CELLS);

        /** The same in a folder beside the page. */
        Copy in(String folder) {
            return new Copy(folder + "/" + name, back);
        }
    }

    /**
     * One file.
     *
     * @param number in the call, from 1
     * @param end what happened, beside the word of the end; empty where nothing was taken
     * @param marked name of the marked workbook beside the page, or in a folder beside it; empty when there is none
     */
    public record OneFile(
            int number,
            String name,
            String outcome,
            String outcomeClass,
            String end,
            String read,
            String accepted,
            String quarantined,
            String submission,
            boolean known,
            String marked,
            GivenBack back,
            String fontCells,
            List<FontTexts.Example> fonts,
            List<OneCause> causes) {

        public OneFile {
            fonts = List.copyOf(fonts);
            causes = List.copyOf(causes);
        }

        /** The name as an address. */
        public String markedLink() {
            return URLEncoder.encode(marked, StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .replace("%2F", "/");
        }
    }

    /**
     * Faults of one cause.
     *
     * @param title what the check is called
     * @param rule its code
     * @param faults the first of them
     * @param left how many more there are
     */
    public record OneCause(
            String severity,
            String severityClass,
            String title,
            String rule,
            String count,
            List<OneFault> faults,
            int left) {

        public OneCause {
            faults = List.copyOf(faults);
        }
    }

    /** @param swing what the figure may move; empty when that is not known */
    public record OneFault(CellFault found, String swing) {}

    /**
     * @param copies what comes back, in the order of the files
     * @param faults name of the table of faults beside the page; empty when there is none
     */
    public static LoadReportView of(
            IngestRequest request, IngestReport report, Instant at, List<Copy> copies, String faults) {
        Formats f = Formats.in("vi");
        List<OneFile> files = new ArrayList<>();
        for (FileReport file : report.files()) {
            files.add(file(files.size() + 1, file, copies.get(files.size()), f));
        }
        return new LoadReportView(
                request.indexSet().definition().name().vi(),
                request.indexSet().code(),
                request.indexSet().version(),
                f.period(request.period()),
                f.dateTime(at),
                request.sentBy(),
                request.illustrative(),
                report.dryRun(),
                OutlookPages.of(report, request.indexSet()),
                counts(report, f),
                faults,
                gravestFirst(report, files));
    }

    private static List<OneFile> gravestFirst(IngestReport report, List<OneFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(
                        (OneFile file) -> report.files().get(file.number() - 1).outcome(), Comparator.reverseOrder()))
                .toList();
    }

    private static String counts(IngestReport report, Formats f) {
        int files = report.files().size();
        if (files == 1) {
            return "";
        }
        Map<FileReport.Outcome, Long> ended = report.files().stream()
                .collect(Collectors.groupingBy(
                        FileReport::outcome,
                        () -> new TreeMap<>(Comparator.<FileReport.Outcome>reverseOrder()),
                        Collectors.counting()));
        return ended.entrySet().stream()
                .map(each -> "%s %s"
                        .formatted(f.whole(each.getValue()), each.getKey().vi()))
                .collect(Collectors.joining(" · ", f.whole(files) + " tệp: ", ""));
    }

    private static OneFile file(int number, FileReport file, Copy copy, Formats f) {
        return new OneFile(
                number,
                file.name(),
                file.outcome().vi(),
                word(file.outcome()),
                EndText.of(List.of(file), VI),
                f.whole(file.read()),
                f.whole(file.accepted()),
                f.whole(file.quarantined()),
                file.submission(),
                file.status() == FileReport.Status.KNOWN,
                copy.name(),
                copy.back(),
                f.whole(file.fonts().cells()),
                file.fonts().first(),
                Cause.of(file.faults()).stream().map(cause -> cause(cause, f)).toList());
    }

    private static OneCause cause(Cause cause, Formats f) {
        int listed = Math.min(LISTED, cause.count());
        return new OneCause(
                cause.severity().vi(),
                word(cause.severity()),
                RuleTitle.vi(cause.rule()),
                cause.rule(),
                f.whole(cause.count()),
                cause.faults().subList(0, listed).stream()
                        .map(fault -> new OneFault(fault, Texts.swing(fault)))
                        .toList(),
                cause.count() - listed);
    }

    private static String word(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
