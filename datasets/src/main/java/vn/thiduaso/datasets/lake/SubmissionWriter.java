package vn.thiduaso.datasets.lake;

import java.io.Serializable;
import java.util.List;
import java.util.function.BiFunction;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;

/**
 * Writes what submissions bring into files of the lake, in this process or in others it is sent to: they need not reach the database. The files count when
 * {@link Lake#commit(List, List)} has listed them; those of a try that failed are listed by nobody.
 *
 * @param observations the table as it is now; so for the others
 */
public record SubmissionWriter(Table observations, Table quarantine, Table findings) implements Serializable {

    static SubmissionWriter of(LakeTable observations, LakeTable quarantine, LakeTable findings) {
        return new SubmissionWriter(sendable(observations), sendable(quarantine), sendable(findings));
    }

    private static Table sendable(LakeTable table) {
        return SerializableTable.copyOf(table.newest());
    }

    /** Writes the figures of a part of a submission, and what was found in its rows. */
    public WrittenRows write(SubmissionBatch part) {
        String id = part.submission().id();
        List<DataFile> figures = part.observations().parts().stream()
                .map(one -> ObservationFile.write(observations, one))
                .toList();
        return new WrittenRows(
                id,
                figures,
                write(quarantine, id, part.quarantine(), QuarantineTable::toRow),
                write(findings, id, part.findings(), FindingTable::toRow));
    }

    private static <T> List<DataFile> write(
            Table table, String label, List<T> rows, BiFunction<Table, T, Record> toRow) {
        Iterable<Record> records =
                () -> rows.stream().map(row -> toRow.apply(table, row)).iterator();
        return rows.isEmpty() ? List.of() : List.of(LakeTable.write(table, label, records));
    }
}
