package vn.thiduaso.ingest.commit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.outlook.Prices;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.scoring.check.Severity;

/**
 * What became of one file.
 *
 * @param name without folders; of one in a folder or an archive the way from there, with {@code /} between
 * @param submission id; empty when the file could not be opened
 * @param read rows; accepted + quarantined = read, always
 * @param observations figures taken from the accepted rows, as people count them: {@link vn.thiduaso.datasets.lake.Observations#said}; for a file of units the units
 * @param faults everything that was found, whatever its severity, in the order of the file
 * @param fonts what of it was read from the letters of a font
 */
public record FileReport(
        String name,
        Submission.Kind kind,
        Status status,
        String submission,
        long read,
        long accepted,
        long quarantined,
        long observations,
        List<CellFault> faults,
        FontTexts fonts)
        implements Serializable {

    /** Code of the remark by which mapping a file was read. */
    public static final String MAPPING_USED = "mapping-used";
    /** Code of what is found in a file that a person has to say first how it is read. */
    public static final String MAPPING_NEEDED = "mapping-needed";

    /** How a file ended, for its sender. */
    public enum Outcome {
        /** Every row is kept and nothing need be looked at. */
        ACCEPTED("nhận"),
        /** Rows are kept; others are not, or something in them should be looked at before it is approved. */
        WITH_WARNINGS("nhận có cảnh báo"),
        /** Nothing is kept. */
        REFUSED("từ chối");

        private final String vi;

        Outcome(String vi) {
            this.vi = vi;
        }

        /** For messages. */
        public String vi() {
            return vi;
        }
    }

    /** What became of a file. */
    public enum Status {
        /** Its accepted rows are in the lake; or would be, in a dry run. */
        LOADED,
        /** It was in the lake before, for the same index set and period; nothing changed. */
        KNOWN,
        /** Every row has a fault; nothing of it is kept. */
        NOTHING_ACCEPTED,
        /** It cannot be used at all; nothing of the whole call is kept when it was named, nothing of itself when it only lay in what was named. */
        REFUSED
    }

    public FileReport {
        faults = List.copyOf(faults);
        if (accepted + quarantined != read) {
            throw new IllegalArgumentException("accepted %d + quarantined %d must be the %d rows read of %s"
                    .formatted(accepted, quarantined, read, name));
        }
    }

    /** The same where it is known what figures may move. */
    FileReport priced(Prices prices) {
        return with(fault -> fault.isRefusal() ? fault : fault.moving(prices.of(fault.subject())));
    }

    /**
     * The same of a copy of the file.
     *
     * @param names of its sheets by those of the file, where they are others
     */
    public FileReport ofCopy(Map<String, String> names) {
        return with(fault -> fault.onSheet(names.getOrDefault(fault.sheet(), fault.sheet())));
    }

    private FileReport with(UnaryOperator<CellFault> change) {
        List<CellFault> changed = faults.stream().map(change).toList();
        return new FileReport(
                name, kind, status, submission, read, accepted, quarantined, observations, changed, fonts);
    }

    /** The faults without the remark how the file was read: what a marked workbook is given back for. */
    public List<CellFault> found() {
        return faults.stream()
                .filter(fault -> !fault.rule().equals(MAPPING_USED))
                .toList();
    }

    /** Whether the call names the file itself, not a folder or an archive in which it lies. */
    public boolean isNamed() {
        return name.indexOf('/') < 0;
    }

    /** Whose file it is by where it lies: the folder below the folder or archive that the call names; empty when it lies in none. */
    public String sender() {
        String[] way = name.split("/");
        return way.length > 2 ? way[1] : "";
    }

    public Outcome outcome() {
        if (status == Status.REFUSED || status == Status.NOTHING_ACCEPTED) {
            return Outcome.REFUSED;
        }
        boolean clean = quarantined == 0 && faults.stream().allMatch(fault -> fault.severity() == Severity.INFORM);
        return clean ? Outcome.ACCEPTED : Outcome.WITH_WARNINGS;
    }

    public static FileReport refused(String name, Submission.Kind kind, CellFault fault) {
        return new FileReport(name, kind, Status.REFUSED, "", 0, 0, 0, 0, List.of(fault), FontTexts.NONE);
    }

    static FileReport known(String name, Submission submission) {
        return new FileReport(
                name,
                submission.kind(),
                Status.KNOWN,
                submission.id(),
                submission.rowsRead(),
                submission.accepted(),
                submission.quarantined(),
                0,
                List.of(),
                FontTexts.NONE);
    }
}
