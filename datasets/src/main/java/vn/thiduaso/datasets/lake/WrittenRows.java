package vn.thiduaso.datasets.lake;

import java.io.Serializable;
import java.util.List;

import org.apache.iceberg.DataFile;

/**
 * Rows of one submission that are in finished files, not yet part of their tables: what one part of it brings.
 *
 * @param submission id
 */
public record WrittenRows(
        String submission, List<DataFile> observations, List<DataFile> quarantine, List<DataFile> findings)
        implements Serializable {

    public WrittenRows {
        observations = List.copyOf(observations);
        quarantine = List.copyOf(quarantine);
        findings = List.copyOf(findings);
    }
}
