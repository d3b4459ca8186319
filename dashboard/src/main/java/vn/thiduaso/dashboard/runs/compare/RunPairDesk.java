package vn.thiduaso.dashboard.runs.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.SheetTooLargeException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Puts two runs side by side, as far as their reader may see them. */
@Component
public class RunPairDesk {

    private final ComparedRuns runs;
    private final RunPairShelf shelf;

    RunPairDesk(ComparedRuns runs, RunPairShelf shelf) {
        this.runs = runs;
        this.shelf = shelf;
    }

    /**
     * Address of a run beside the one it is to be compared with first: the run it corrects, else that of the period before. Empty when there is none.
     *
     * @param run published or not
     */
    public Optional<String> beside(RunHead run) {
        return runs.counterpart(run).map(earlier -> RunPairRequest.of(earlier.run(), run.run()));
    }

    /** Likewise of a run that nobody has published; empty too where its reader may not see it. */
    public Optional<String> beside(String run, Actor who) {
        return runs.find(run, who).flatMap(found -> beside(found.head()));
    }

    /**
     * What is chosen of an address.
     *
     * @param left empty while none is
     * @param right empty while none is
     */
    record Chosen(Optional<ComparedRun.Found> left, Optional<ComparedRun.Found> right) {

        boolean isPair() {
            return left.isPresent() && right.isPresent();
        }
    }

    /** @throws NotFoundException when a run is named that its reader cannot see */
    RunPairView view(RunPairRequest asked, Actor who, Words words) {
        runs.check(who);
        Chosen chosen = chosen(asked, who);
        RunPairDrawing drawing =
                new RunPairDrawing(asked, chosen, offered(chosen, who), runs::set, words, Formats.in(words.language()));
        if (!chosen.isPair()) {
            return drawing.choosing();
        }
        ComparedRun.Found left = chosen.left().orElseThrow();
        ComparedRun.Found right = chosen.right().orElseThrow();
        RunPair.Trouble trouble = RunPair.trouble(left, right);
        return trouble == RunPair.Trouble.NONE ? drawing.of(shelf.of(left, right)) : drawing.troubled(trouble);
    }

    /** Runs to choose from; what is chosen is among them, however old it is. */
    private List<ComparedRun.Found> offered(Chosen chosen, Actor who) {
        Map<String, ComparedRun.Found> offered = new LinkedHashMap<>();
        Stream.concat(
                        runs.all(who).stream(),
                        Stream.of(chosen.left(), chosen.right()).flatMap(Optional::stream))
                .forEach(run -> offered.putIfAbsent(run.run(), run));
        return List.copyOf(offered.values());
    }

    private Chosen chosen(RunPairRequest asked, Actor who) {
        Optional<ComparedRun.Found> right = named(asked.rightOrNone(), who);
        Optional<ComparedRun.Found> left = named(asked.leftOrNone(), who);
        return new Chosen(
                left.isPresent()
                        ? left
                        : right.flatMap(run -> runs.counterpart(run.head())).map(ComparedRun.Found::published),
                right);
    }

    private Optional<ComparedRun.Found> named(String run, Actor who) {
        return run.isEmpty()
                ? Optional.empty()
                : Optional.of(runs.find(run, who).orElseThrow(() -> new NotFoundException("error.no-run", run)));
    }

    /** All units of both runs, with all digits. */
    Attachment.Content units(RunPairRequest asked, Actor who, SheetFormat format, Words words) {
        return content(new RunPairSheets(pair(asked, who), words).units(), format);
    }

    /** All figures that are otherwise. */
    Attachment.Content values(RunPairRequest asked, Actor who, SheetFormat format, Words words) {
        return content(new RunPairSheets(pair(asked, who), words).values(), format);
    }

    private static Attachment.Content content(Sheet sheet, SheetFormat format) {
        return out -> format.write(sheet, out);
    }

    /**
     * @throws NotFoundException when there are not two runs that can be compared
     * @throws SheetTooLargeException when they have more units than are held at once
     */
    private RunPair pair(RunPairRequest asked, Actor who) {
        runs.check(who);
        Chosen chosen = chosen(asked, who);
        String named = asked.leftOrNone() + " " + asked.rightOrNone();
        if (!chosen.isPair()) {
            throw new NotFoundException("error.no-run-pair", named);
        }
        RunPair pair = pair(chosen.left().orElseThrow(), chosen.right().orElseThrow());
        if (pair.trouble() != RunPair.Trouble.NONE) {
            throw new NotFoundException("error.no-run-pair", named);
        }
        if (pair.isPart()) {
            throw tooLarge(pair);
        }
        return pair.among(asked.groupOrNone());
    }

    /** For programs: part of the units of two runs, those that change most first. */
    Paged<UnitPair> units(RunPair pair, Paged.Asked part) {
        return pair.isPart()
                ? new Paged<>(
                        runs.changed(pair, part.from(), part.size()),
                        part.page(),
                        part.size(),
                        pair.tally().both())
                : part.of(pair.units());
    }

    /** @throws NotFoundException when something stands against comparing them */
    private RunPair pair(ComparedRun.Found left, ComparedRun.Found right) {
        if (RunPair.trouble(left, right) != RunPair.Trouble.NONE) {
            throw new NotFoundException("error.no-run-pair", left.run() + " " + right.run());
        }
        return shelf.of(left, right);
    }

    /**
     * For programs: two published runs.
     *
     * @param from the earlier run; empty: the one the run is to be compared with first
     * @throws NotFoundException when one is not there, or something stands against comparing them
     */
    RunPair published(String run, String from, Actor who) {
        runs.check(who);
        ComparedRun.Found right = publishedRun(run, who);
        String left = from.isEmpty()
                ? runs.counterpart(right.head()).map(RunHead::run).orElse("")
                : from;
        RunPair pair = pair(publishedRun(left, who), right);
        if (pair.trouble() != RunPair.Trouble.NONE) {
            throw new NotFoundException("error.no-run-pair", left + " " + run);
        }
        return pair;
    }

    /**
     * For programs: the same, for a file with all units.
     *
     * @throws SheetTooLargeException when they have more units than are held at once
     */
    RunPair whole(String run, String from, Actor who) {
        RunPair pair = published(run, from, who);
        if (pair.isPart()) {
            throw tooLarge(pair);
        }
        return pair;
    }

    private static SheetTooLargeException tooLarge(RunPair pair) {
        return SheetTooLargeException.atOnce(
                Math.max(pair.left().head().units(), pair.right().head().units()), RunPair.MOST_UNITS);
    }

    private ComparedRun.Found publishedRun(String run, Actor who) {
        return runs.find(run, who)
                .filter(found -> !found.isDraft())
                .orElseThrow(() -> new NotFoundException("error.no-run", run));
    }
}
