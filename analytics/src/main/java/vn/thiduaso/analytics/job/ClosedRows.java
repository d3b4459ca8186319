package vn.thiduaso.analytics.job;

import java.util.ArrayList;
import java.util.List;

import org.apache.iceberg.DataFile;
import org.apache.iceberg.io.FileIO;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

import vn.thiduaso.analytics.columns.ClosedUnitReader;
import vn.thiduaso.analytics.columns.FileSlice;
import vn.thiduaso.analytics.run.UnitFigures;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.ClosedPeriodTable;

/** Rows of {@code lake.closed_period} as the kernel wants them, one element for each unit. */
final class ClosedRows {

    /** Tasks for each core, so that one that meets longer rows does not keep the others waiting at the end. */
    private static final int TASKS_PER_CORE = 2;

    private ClosedRows() {}

    /** The units of one closing. No action; a partition is a run of row groups of one file. */
    static JavaRDD<UnitFigures> of(JavaSparkContext spark, ClosedPeriodTable table, ClosedPeriod closing) {
        FileIO io = table.io();
        List<FileSlice> slices = slices(table.dataFiles(closing), TASKS_PER_CORE * spark.defaultParallelism());
        return spark.parallelize(slices, Math.max(1, slices.size())).flatMap(slice -> ClosedUnitReader.open(io, slice));
    }

    /** About as many slices as wanted; at least one of each file, at most one of each row group. */
    private static List<FileSlice> slices(List<DataFile> files, int wanted) {
        List<FileSlice> slices = new ArrayList<>();
        for (DataFile file : files) {
            int groups = file.splitOffsets() == null ? 1 : file.splitOffsets().size();
            int ofFile = Math.min(groups, Math.max(1, wanted / files.size()));
            for (int i = 0; i < ofFile; i++) {
                boolean last = i == ofFile - 1;
                slices.add(new FileSlice(
                        file.location(), i * groups / ofFile, last ? Integer.MAX_VALUE : (i + 1) * groups / ofFile));
            }
        }
        return slices;
    }
}
