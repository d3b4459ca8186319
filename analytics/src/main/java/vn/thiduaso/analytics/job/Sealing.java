package vn.thiduaso.analytics.job;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.analytics.run.Manifest;
import vn.thiduaso.analytics.run.OutputSums;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Digests;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeFile;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.scoring.kernel.BoundPreparation;
import vn.thiduaso.scoring.statistics.SampleStatistics;

/** Last phase: the files become part of the lake, the manifest says what they are, and the run row makes them count. */
final class Sealing {

    private Sealing() {}

    /**
     * Two commits: scores, then the run. Returns the run that is listed now: this one, or the first of its id.
     *
     * @param times of the steps so far; those of this one are counted up to the manifest
     */
    static ScoreJob.Scored seal(
            Lake lake,
            RunInputs inputs,
            BoundPreparation preparation,
            SampleStatistics sample,
            List<ScoreFiles> files,
            Instant created,
            String master,
            StepTimes times) {
        lake.scores().replace(inputs.id(), files.stream().map(ScoreFiles::file).toList());
        OutputSums sums = new OutputSums();
        files.forEach(file -> sums.merge(file.sums()));
        int ranked = files.stream().mapToInt(ScoreFiles::ranked).sum();
        Manifest manifest = new Manifest(
                inputs,
                inputFiles(lake, inputs),
                submissions(lake, inputs.closing()),
                preparation,
                sample,
                ranked,
                sums.hashes(),
                lake.scores().files(inputs.id()),
                created,
                master,
                times.work());
        RunRow run = row(inputs, ranked, manifest);
        RunRow listed = lake.runs().list(run);
        return new ScoreJob.Scored(listed, listed.equals(run));
    }

    private static RunRow row(RunInputs inputs, int ranked, Manifest manifest) {
        ClosedPeriod closing = inputs.closing();
        String json = manifest.toJson();
        return new RunRow(
                inputs.id(),
                closing.indexSet(),
                closing.indexSetVersion(),
                closing.period(),
                closing.id(),
                closing.units(),
                ranked,
                manifest.created(),
                inputs.engine(),
                inputs.indexSet().yaml(),
                json,
                Digests.sha256(json));
    }

    /** Of everything the run read: its closing first, then what it looked back to and what it was fitted to. */
    private static Map<ClosedPeriod, List<LakeFile>> inputFiles(Lake lake, RunInputs inputs) {
        Map<ClosedPeriod, List<LakeFile>> files = new LinkedHashMap<>();
        for (RunInputs run : List.of(inputs, inputs.fitted())) {
            files.computeIfAbsent(run.closing(), lake.closedPeriods()::files);
            run.earlier().forEach(closing -> files.computeIfAbsent(closing, lake.closedPeriods()::files));
        }
        return files;
    }

    private static List<Submission> submissions(Lake lake, ClosedPeriod closing) {
        return lake.submissions().of(closing.indexSet(), closing.period()).stream()
                .filter(row -> closing.submissions().contains(row.id()))
                .toList();
    }
}
