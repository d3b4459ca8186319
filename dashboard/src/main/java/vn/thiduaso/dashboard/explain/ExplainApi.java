package vn.thiduaso.dashboard.explain;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.kernel.Explanation.NodeExplanation;
import vn.thiduaso.scoring.trace.Step;

/** UC-039: why a node has its points, down to the source cell, for programs. */
@RestController
class ExplainApi {

    private static final String NODE = ApiPath.V1 + "/runs/{run}/units/{unit}/nodes/{node}";

    /** Address of the steps of a node. */
    static final String STEPS = NODE + "/steps";

    private final ExplainDesk desk;

    ExplainApi(ExplainDesk desk) {
        this.desk = desk;
    }

    /**
     * @param points as explained; null where there are none
     * @param published what the run published; the same number, unless another engine made it
     * @param lost maximum − points
     * @param contribution to the published score; null for what is no leaf
     * @param steps how the points came about, in order
     * @param figures as sent
     */
    record Explained(
            String run,
            String unit,
            String node,
            Labels label,
            String state,
            double max,
            @Nullable Double points,
            @Nullable Double published,
            @Nullable Double official,
            @Nullable Double lost,
            @Nullable Double contribution,
            List<StepTaken> steps,
            Source citation,
            List<Figure> figures) {}

    /** @param numbers in the order the kind states (docs/method.md); null: none */
    record StepTaken(String kind, List<@Nullable Double> numbers) {

        static StepTaken of(Step step) {
            return new StepTaken(
                    step.kind().name(),
                    step.numbers().stream().map(ExplainApi::orNull).toList());
        }
    }

    /** Where the rule is written; {@code article} may be empty. */
    record Source(String document, String article, String certainty) {

        static Source of(Citation citation) {
            return new Source(
                    citation.document(),
                    citation.article(),
                    citation.certainty().name());
        }
    }

    /**
     * A figure and the cell it came from.
     *
     * @param state 0 value, 1 missing, 2 not applicable
     * @param file null, like what follows, where nobody sent it
     * @param sheet empty for text files
     */
    record Figure(
            String code,
            String part,
            int state,
            @Nullable Double figure,
            @Nullable String text,
            @Nullable String file,
            @Nullable String sha256,
            @Nullable String sheet,
            @Nullable String cell) {

        static Figure of(SourceCell cell) {
            SourceCell.SourceFile file = cell.file();
            return new Figure(
                    cell.code(),
                    cell.part(),
                    cell.state(),
                    cell.figure(),
                    cell.text(),
                    file == null ? null : file.fileName(),
                    file == null ? null : file.sha256(),
                    cell.sheet(),
                    cell.cell());
        }
    }

    @GetMapping(NODE)
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    Explained node(@PathVariable String run, @PathVariable String unit, @PathVariable String node) {
        ExplainFigures figures = desk.figures(unit, node, new RunChoice.Asked(run, null, null));
        NodeExplanation explained = figures.explained();
        return new Explained(
                run,
                unit,
                explained.node().code(),
                explained.node().label(),
                explained.state().word(),
                explained.node().max(),
                orNull(explained.points()),
                figures.published() == null
                        ? null
                        : Objects.requireNonNull(figures.published()).points(),
                orNull(explained.official()),
                orNull(explained.lost()),
                orNull(explained.contribution()),
                explained.steps().stream().map(StepTaken::of).toList(),
                Source.of(explained.citation()),
                figures.own().stream().map(Figure::of).toList());
    }

    /** The steps as a table, as the page offers it. */
    @GetMapping(STEPS + ".{format}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    void file(
            @PathVariable String run,
            @PathVariable String unit,
            @PathVariable String node,
            @PathVariable String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        SheetFormat known = FileEnding.format(format);
        StepsSheet steps =
                new StepsSheet(desk.figures(unit, node, new RunChoice.Asked(run, null, null)), PageWords.in(locale));
        Attachment.send(steps.fileName(format), out -> known.write(steps.sheet(), out), response);
    }

    private static @Nullable Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
