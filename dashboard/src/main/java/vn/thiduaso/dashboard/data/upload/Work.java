package vn.thiduaso.dashboard.data.upload;

import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.report.GivenBack;

/** How far a draft has come, as long as the server runs; what is lost with it is worked out again. */
sealed interface Work {

    /**
     * It waits for others, or is read, or goes into the lake.
     *
     * @param file being read; empty while it waits or is committed
     * @param number of the file, from 1
     * @param figures going into the lake; 0 while it is read
     */
    record Running(String file, int number, int of, long figures) implements Work {

        static final Running WAITING = new Running("", 0, 0, 0);
    }

    /**
     * Somebody has to say how a file is laid out.
     *
     * @param file name of the file
     * @param earlier answers of before by key, chosen beforehand where it is asked again
     */
    record Asking(String file, Proposal proposal, Map<String, String> earlier) implements Work {

        public Asking {
            earlier = Map.copyOf(earlier);
        }
    }

    /**
     * Everything that was found.
     *
     * @param layouts how each file was recognised, by its place from 0: {@code template} or {@code own}
     * @param grids the rows around the faults, by place
     * @param backs what is given back of files in which something was found, by place
     * @param copies those that are
     */
    record Checked(
            IngestReport report,
            Map<Integer, String> layouts,
            Map<Integer, List<FaultGrid>> grids,
            Map<Integer, GivenBack> backs,
            MarkedCopies copies)
            implements Work {

        public Checked {
            layouts = Map.copyOf(layouts);
            grids = Map.copyOf(grids);
            backs = Map.copyOf(backs);
        }

        /** Ids of the submissions the files are, or would be. */
        List<String> submissions() {
            return report.files().stream().map(FileReport::submission).toList();
        }

        /** Whether anything would be taken: of what the lake has already nothing is. */
        boolean takes() {
            return report.outcome() != IngestReport.Outcome.REFUSED
                    && report.files().stream().anyMatch(file -> file.status() == FileReport.Status.LOADED);
        }
    }

    /** Taken into the lake. */
    record Taken() implements Work {}

    /** A fault of our own. Nothing was changed that another try would not make whole. */
    record Failed(String code) implements Work {}
}
