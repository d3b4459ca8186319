package vn.thiduaso.dashboard.runs.compare;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.indexsets.editor.SetDifferenceDrawing;
import vn.thiduaso.dashboard.published.OtherClosing;
import vn.thiduaso.dashboard.runs.compare.RunPairView.Input;
import vn.thiduaso.dashboard.runs.compare.RunPairView.Said;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.datasets.indexset.edit.SetText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.comparison.SetDifference;

/** What went into two runs, thing by thing, and whether it is the same: what their manifests state. */
record RunPairInputs(RunPair pair, Words words, Formats f) {

    List<Input> lines() {
        return List.of(
                line(
                        "period",
                        run -> f.period(run.head().period()),
                        run -> run.head().period().toString()),
                line("closing", this::closing, run -> run.head().closing()),
                line("earlier", this::earlier, this::earlier),
                line("version", this::version, run -> run.head().indexSetSha256()),
                line("sample", this::sample, this::sample),
                line("engine", run -> run.head().engine(), run -> run.head().engine()),
                line(
                        "units",
                        run -> f.whole(run.head().units()),
                        run -> run.head().units()));
    }

    private Input line(String key, Function<ComparedRun, String> text, Function<ComparedRun, Object> same) {
        return new Input(
                words.text("runpair.input." + key),
                text.apply(pair.left()),
                text.apply(pair.right()),
                !same.apply(pair.left()).equals(same.apply(pair.right())));
    }

    private String closing(ComparedRun run) {
        return words.text(
                "runpair.closing",
                run.head().closing(),
                f.dateTime(run.head().closedAt()),
                run.head().closedBy());
    }

    private String earlier(ComparedRun run) {
        List<OtherClosing> earlier = run.basis().earlier();
        return earlier.isEmpty()
                ? Formats.NONE
                : earlier.stream()
                        .map(closing -> f.period(closing.period()) + " · " + closing.closing())
                        .collect(Collectors.joining("; "));
    }

    private String version(ComparedRun run) {
        return words.text(
                "runpair.version", run.head().version(), f.hash(run.head().indexSetSha256()));
    }

    private String sample(ComparedRun run) {
        return run.basis()
                .sample()
                .map(sample -> words.text("runpair.sample", String.valueOf(sample.ofRun()), f.period(sample.period())))
                .orElseGet(() -> words.text("runpair.sample.own"));
    }

    /** Null where both runs were scored by one text. */
    @Nullable
    Said said() {
        ComparedRun left = pair.left();
        ComparedRun right = pair.right();
        if (left.head().indexSetSha256().equals(right.head().indexSetSha256())) {
            return null;
        }
        SetDifference found = SetDifference.of(left.set(), right.set());
        SetDifferenceDrawing drawing = new SetDifferenceDrawing(
                new SetDifferenceDrawing.Version(left.set(), SetText.of(left.yaml())),
                new SetDifferenceDrawing.Version(right.set(), SetText.of(right.yaml())),
                words,
                f);
        return new Said(drawing.settings(found), drawing.nodes(found, code -> address(right)));
    }

    private static String address(ComparedRun run) {
        return Address.of(
                        "/index-sets/{code}/{version}",
                        run.set().code(),
                        run.set().version())
                .text();
    }
}
