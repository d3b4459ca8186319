package vn.thiduaso.dashboard.runs.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Writes the page as texts.
 *
 * @param all runs its reader may choose from
 * @param sets gives the set of a run
 */
record RunPairDrawing(
        RunPairRequest asked,
        RunPairDesk.Chosen chosen,
        List<ComparedRun.Found> all,
        Function<ComparedRun.Found, IndexSet> sets,
        Words words,
        Formats f) {

    /** While there are not two runs. */
    RunPairView choosing() {
        return view("", null);
    }

    /** Two runs that are not compared. */
    RunPairView troubled(RunPair.Trouble trouble) {
        RunHead left = chosen.left().orElseThrow().head();
        RunHead right = chosen.right().orElseThrow().head();
        return view(
                words.text(
                        "runpair.trouble." + trouble,
                        left.indexSet(),
                        right.indexSet(),
                        f.whole(Math.max(left.units(), right.units())),
                        f.whole(RunPair.MOST_UNITS),
                        left.run(),
                        right.run()),
                null);
    }

    RunPairView of(RunPair pair) {
        if (pair.trouble() != RunPair.Trouble.NONE) {
            return troubled(pair.trouble());
        }
        // a part of the units says nothing of the others of a group
        List<UnitPair> grouped = pair.isPart() ? List.of() : pair.units();
        List<String> groups = grouped.stream()
                .flatMap(unit -> Optional.ofNullable(unit.row().group()).stream())
                .distinct()
                .sorted()
                .toList();
        String group = groups.contains(asked.groupOrNone()) ? asked.groupOrNone() : "";
        List<Option> options = groups.size() < 2
                ? List.of()
                : Stream.concat(
                                Stream.of(new Option("", words.text("scores.all-groups"), group.isEmpty())),
                                groups.stream()
                                        .map(name -> new Option(name, GroupText.of(name, words), name.equals(group))))
                        .toList();
        RunPair some = pair.among(group);
        return view("", new RunPairAnswer(asked, some, pair, options, group, words, f).shown());
    }

    private RunPairView view(String trouble, RunPairView.@Nullable Shown shown) {
        return new RunPairView(
                options(chosen.left(), all),
                chosen.left().map(this::rights).orElse(List.of()),
                sides(),
                chosen.isPair()
                        ? RunPairRequest.of(
                                chosen.right().orElseThrow().run(),
                                chosen.left().orElseThrow().run())
                        : "",
                trouble,
                chosen.isPair() ? foot() : null,
                shown);
    }

    private String foot() {
        List<String> parts = sides().stream()
                .flatMap(side -> Stream.of(side.run(), side.period(), side.version(), side.closedAt()))
                .toList();
        return words.text("runpair.foot", parts.toArray());
    }

    /** Only versions of one set can be compared; a run that was named all the same stands there too. */
    private List<Option> rights(ComparedRun.Found left) {
        return options(
                chosen.right(),
                all.stream()
                        .filter(run -> run.head().indexSet().equals(left.head().indexSet())
                                        && !run.run().equals(left.run())
                                || chosen.right().map(ComparedRun.Found::run).equals(Optional.of(run.run())))
                        .toList());
    }

    private List<Option> options(Optional<ComparedRun.Found> chosenOne, List<ComparedRun.Found> among) {
        List<Option> options = new ArrayList<>();
        if (chosenOne.isEmpty()) {
            options.add(new Option("", words.text("runpair.choose"), true));
        }
        for (ComparedRun.Found run : among) {
            options.add(new Option(
                    run.run(),
                    words.text(
                            "runpair.option",
                            sets.apply(run).definition().name().in(words.language()),
                            f.period(run.head().period()),
                            run.head().version(),
                            run.run(),
                            words.text("runpair.state." + state(run))),
                    chosenOne.map(ComparedRun.Found::run).equals(Optional.of(run.run()))));
        }
        return options;
    }

    private List<RunPairView.Side> sides() {
        return Stream.of(
                        chosen.left().map(run -> side("left", run)),
                        chosen.right().map(run -> side("right", run)))
                .flatMap(Optional::stream)
                .toList();
    }

    private RunPairView.Side side(String place, ComparedRun.Found run) {
        RunHead head = run.head();
        return new RunPairView.Side(
                place,
                head.run(),
                run.isDraft() ? "" : Address.of("/runs/{run}", head.run()).text(),
                sets.apply(run).definition().name().in(words.language()),
                head.version(),
                f.period(head.period()),
                f.dateTime(head.closedAt()),
                head.closedBy(),
                state(run),
                head.illustrative());
    }

    private static String state(ComparedRun.Found run) {
        if (run.isDraft()) {
            return "draft";
        }
        return run.head().published() ? "published" : "superseded";
    }
}
