package vn.thiduaso.dashboard.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.StepTimesChart;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.datasets.run.RunWork;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/**
 * Writes what making a run took.
 *
 * @param timed the run first, then those before it; none where the run does not say
 * @param manifest of the run
 */
record RunWorkDrawing(List<RunWorkDesk.Timed> timed, String manifest, Words words, Formats f) {

    /** Files named; of more the rest is counted. */
    private static final int FILES = 20;

    private static final double MEBI = 1024 * 1024;

    RunWorkView view() {
        JsonNode json = new JsonMapper().readTree(manifest);
        if (timed.isEmpty()) {
            return new RunWorkView(null, List.of(), "", List.of(), rows(json));
        }
        RunWork own = timed.get(0).work();
        List<String> steps = own.steps().stream().map(RunWork.Step::step).toList();
        return new RunWorkView(
                chart(steps),
                IntStream.range(0, steps.size())
                        .mapToObj(step -> new RunWorkView.Key(StepTimesChart.mark(step), name(steps.get(step))))
                        .toList(),
                lead(own),
                facts(own, json.path("master").asString("")),
                rows(json));
    }

    private String name(String step) {
        return words.find("job.step." + step).orElse(step);
    }

    private Chart chart(List<String> steps) {
        List<StepTimesChart.Row> rows = IntStream.range(0, timed.size())
                .mapToObj(at -> {
                    RunWorkDesk.Timed one = timed.get(at);
                    return new StepTimesChart.Row(
                            words.text(
                                    "run.took.of",
                                    f.period(one.run().period()),
                                    one.run().run()),
                            steps.stream()
                                    .map(step -> seconds(one.work(), step))
                                    .toList(),
                            at == 0,
                            Address.of("/runs/{run}", one.run().run()).text());
                })
                .toList();
        return new StepTimesChart(
                        "steps",
                        steps.stream().map(this::name).toList(),
                        rows,
                        new StepTimesChart.Words(
                                lead(timed.get(0).work()),
                                words.text("context.run"),
                                words.text("run.took.total"),
                                words.text("run.took.second")),
                        f)
                .chart();
    }

    /** A step another engine did not have took no time. */
    private static double seconds(RunWork work, String step) {
        return work.steps().stream()
                .filter(one -> one.step().equals(step))
                .mapToDouble(RunWork.Step::seconds)
                .sum();
    }

    /** The whole, its longest step, and the middle of the runs before. */
    private String lead(RunWork own) {
        RunWork.Step longest = own.steps().stream()
                .reduce((one, other) -> other.seconds() > one.seconds() ? other : one)
                .orElse(new RunWork.Step("", 0));
        String lead = words.text(
                "run.took.lead", f.number(own.seconds(), 1), name(longest.step()), f.number(longest.seconds(), 1));
        if (timed.size() == 1) {
            return lead + " " + words.text("run.took.first");
        }
        double[] before = timed.stream()
                .skip(1)
                .mapToDouble(one -> one.work().seconds())
                .sorted()
                .toArray();
        double middle = (before[(before.length - 1) / 2] + before[before.length / 2]) / 2;
        return lead + " " + words.text("run.took.before", f.whole(before.length), f.number(middle, 1));
    }

    private List<RunWorkView.Fact> facts(RunWork own, String master) {
        List<RunWorkView.Fact> facts = new ArrayList<>();
        own.memoryBytes()
                .ifPresent(bytes ->
                        facts.add(fact("run.took.memory", "run.took.mebi", f.whole(Math.round(bytes / MEBI)))));
        own.cpuSeconds()
                .ifPresent(seconds -> facts.add(fact("run.took.cpu", "run.took.seconds", f.number(seconds, 1))));
        facts.add(fact("run.took.cores", "run.took.count", f.whole(own.cores())));
        if (!master.isEmpty() && !master.startsWith("local")) {
            facts.add(new RunWorkView.Fact(words.text("run.took.where"), words.text("run.took.cluster", master)));
        }
        return facts;
    }

    private RunWorkView.Fact fact(String name, String value, String figure) {
        return new RunWorkView.Fact(words.text(name), words.text(value, figure));
    }

    private RunWorkView.@Nullable Rows rows(JsonNode json) {
        List<JsonNode> files = json.path("submissions").valueStream().toList();
        if (files.isEmpty()
                || files.stream().anyMatch(file -> !file.path("rowsRead").isNumber())) {
            return null;
        }
        long read = sum(files, "rowsRead");
        long accepted = sum(files, "accepted");
        long quarantined = sum(files, "quarantined");
        return new RunWorkView.Rows(
                files.stream()
                        .limit(FILES)
                        .map(file -> file(
                                file.path("file").asString(""),
                                file.path("rowsRead").asLong(),
                                file.path("accepted").asLong(),
                                file.path("quarantined").asLong()))
                        .toList(),
                files.size() > FILES ? f.whole(files.size() - FILES) : "",
                file(words.text("run.rows.sum", f.whole(files.size())), read, accepted, quarantined),
                read == accepted + quarantined);
    }

    private static long sum(List<JsonNode> files, String key) {
        return files.stream().mapToLong(file -> file.path(key).asLong()).sum();
    }

    private RunWorkView.File file(String name, long read, long accepted, long quarantined) {
        return new RunWorkView.File(name, f.whole(read), f.whole(accepted), f.whole(quarantined));
    }
}
