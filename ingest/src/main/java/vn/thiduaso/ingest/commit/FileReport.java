package vn.thiduaso.ingest.commit;

import java.util.List;

import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;

/**
 * What became of one file.
 *
 * @param name without folders
 * @param submission id; empty when the file could not be opened
 * @param read rows; accepted + quarantined = read, always
 * @param observations figures taken from the accepted rows; for a file of units the units
 * @param faults all of them, in the order of the file
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
        FontTexts fonts) {

    /** What became of a file. */
    public enum Status {
        /** Its accepted rows are in the lake; or would be, in a dry run. */
        LOADED("nhận"),
        /** It was in the lake before, for the same index set and period; nothing changed. */
        KNOWN("đã nạp từ trước"),
        /** Every row has a fault; nothing of it is kept. */
        NOTHING_ACCEPTED("không nhận dòng nào"),
        /** It cannot be used at all; nothing of the whole call is kept. */
        REFUSED("từ chối");

        private final String vi;

        Status(String vi) {
            this.vi = vi;
        }

        /** For messages. */
        public String vi() {
            return vi;
        }
    }

    public FileReport {
        faults = List.copyOf(faults);
        if (accepted + quarantined != read) {
            throw new IllegalArgumentException("accepted %d + quarantined %d must be the %d rows read of %s"
                    .formatted(accepted, quarantined, read, name));
        }
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
