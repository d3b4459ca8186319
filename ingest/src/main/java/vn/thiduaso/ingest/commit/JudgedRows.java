package vn.thiduaso.ingest.commit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.RuleTitle;
import vn.thiduaso.scoring.check.Severity;

/**
 * What was found in some rows of one long file, put together with what was found in others, in any order. Holds the first {@value #LISTED} faults and
 * counts the others, before it is put together and after: all are kept in the lake.
 */
public final class JudgedRows implements Serializable {

    /** Faults listed of one file: 2 MB as usual, 20 when every text in them is as long as a fault lets it be. */
    static final int LISTED = 2_000;

    /** Checks named of those that are not listed: more would not fit into a message. */
    private static final int NAMED = 10;

    private static final Formats FORMATS = Formats.in("vi");

    private final String submission;
    private long read;
    private long accepted;
    private long quarantined;
    private long figures;
    private ArrayList<CellFault> faults = new ArrayList<>();
    private final TreeMap<String, Long> unlisted = new TreeMap<>();
    private boolean onlyInform = true;

    private JudgedRows(String submission) {
        this.submission = submission;
    }

    static JudgedRows of(FileReport report) {
        JudgedRows judged = new JudgedRows(report.submission());
        judged.read = report.read();
        judged.accepted = report.accepted();
        judged.quarantined = report.quarantined();
        judged.figures = report.observations();
        judged.faults.addAll(report.faults());
        judged.list();
        return judged;
    }

    /** Id of the submission of the file. */
    public String submission() {
        return submission;
    }

    /** Whether any of them goes into the lake. */
    public boolean isAnyAccepted() {
        return accepted > 0;
    }

    /** Of some faults of rows that are counted elsewhere. */
    static JudgedRows of(String submission, List<CellFault> faults) {
        JudgedRows judged = new JudgedRows(submission);
        judged.faults.addAll(faults);
        judged.list();
        return judged;
    }

    /** Whether any of them goes into quarantine. */
    public boolean isAnyKeptOut() {
        return quarantined > 0;
    }

    /** Puts what was found in other rows of the same file to this. */
    public JudgedRows with(JudgedRows others) {
        read += others.read;
        accepted += others.accepted;
        quarantined += others.quarantined;
        figures += others.figures;
        faults.addAll(others.faults);
        others.unlisted.forEach((rule, count) -> unlisted.merge(rule, count, Long::sum));
        onlyInform &= others.onlyInform;
        list();
        return this;
    }

    /** A row is in one part only, which has its faults in order. */
    private void list() {
        faults.sort(Comparator.comparingInt(CellFault::row));
        if (faults.size() > LISTED) {
            List<CellFault> rest = faults.subList(LISTED, faults.size());
            for (CellFault fault : rest) {
                unlisted.merge(fault.rule(), 1L, Long::sum);
                onlyInform &= fault.severity() == Severity.INFORM;
            }
            faults = new ArrayList<>(faults.subList(0, LISTED));
        }
    }

    FigureFile.Held held() {
        return new FigureFile.Held(
                read,
                accepted,
                quarantined,
                new WrittenFigures(figures),
                new FigureFile.Found(List.of(), List.of(), told()),
                List.of());
    }

    private List<CellFault> told() {
        if (unlisted.isEmpty()) {
            return faults;
        }
        List<CellFault> told = new ArrayList<>(faults);
        told.add(
                CellFault.ofFile(
                        "file-faults-unlisted",
                        onlyInform ? Severity.INFORM : Severity.WARN,
                        "Chỉ liệt kê %s chỗ của các dòng đầu; còn lại: %s".formatted(FORMATS.whole(LISTED), rest()),
                        "Mọi chỗ đều được lưu cùng lần nộp; sửa theo loại lỗi rồi nạp lại, hoặc nạp tệp đã chia nhỏ bằng ./thiduaso ingest để xem từng chỗ"));
        return told;
    }

    /** By check, those found most often first. */
    private String rest() {
        List<Map.Entry<String, Long>> rules = unlisted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        String named = rules.stream().limit(NAMED).map(JudgedRows::count).collect(Collectors.joining("; "));
        long others = rules.stream().skip(NAMED).mapToLong(Map.Entry::getValue).sum();
        return others == 0 ? named : named + "; %s chỗ loại khác".formatted(FORMATS.whole(others));
    }

    private static String count(Map.Entry<String, Long> rule) {
        return "%s chỗ “%s” [%s]".formatted(FORMATS.whole(rule.getValue()), RuleTitle.vi(rule.getKey()), rule.getKey());
    }
}
