package vn.thiduaso.dashboard.units;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitQueries.NodeRow;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.ApiPath;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.FileEnding;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.PageWords;
import vn.thiduaso.dashboard.web.Paged;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.scoring.indexset.IndexSet;

/** UC-039: one unit of a run with all its nodes, for programs. */
@RestController
class UnitsApi {

    /** Address of the nodes of a unit of a run. */
    static final String NODES = ApiPath.V1 + "/runs/{run}/units/{unit}/nodes";

    private final RunQueries runs;
    private final UnitQueries units;
    private final IndexSetShelf shelf;
    private final UnitDesk desk;

    UnitsApi(RunQueries runs, UnitQueries units, IndexSetShelf shelf, UnitDesk desk) {
        this.runs = runs;
        this.desk = desk;
        this.units = units;
        this.shelf = shelf;
    }

    /**
     * @param score as published: the root's points, divided and rounded as the set says
     * @param nodes in the order of the index set, their points as computed
     */
    record Unit(
            String run,
            String unit,
            String name,
            String kind,
            @Nullable String group,
            @Nullable Double score,
            @Nullable Integer rank,
            @Nullable String reason,
            @Nullable Integer level,
            double coverage,
            List<NodePoints> nodes) {}

    /**
     * @param points null where the node has none
     * @param coverage reported share of the weight, 0–1; null where nothing applies
     * @param state word of a {@code NodeState}, as in exports
     */
    record NodePoints(
            String node,
            @Nullable Double points,
            double max,
            @Nullable Double official,
            @Nullable Double coverage,
            String state,
            @Nullable Integer level) {}

    @GetMapping(ApiPath.V1 + "/runs/{run}/units/{unit}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    Unit unit(@PathVariable String run, @PathVariable String unit) {
        RunHead head = runs.run(run);
        UnitRow row = units.find(run, unit).orElseThrow(() -> new NotFoundException("error.no-unit", unit));
        IndexSet set = shelf.of(head);
        return new Unit(
                run,
                row.unit(),
                row.name(),
                row.kind(),
                row.group(),
                row.score(),
                row.rank(),
                row.reason(),
                row.level(),
                row.coverage(),
                units.nodes(run, unit).stream().map(node -> points(set, node)).toList());
    }

    /** All nodes as a table, as the page of the unit offers it. */
    @GetMapping(NODES + ".{format}")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    void file(
            @PathVariable String run,
            @PathVariable String unit,
            @PathVariable String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        SheetFormat known = FileEnding.format(format);
        UnitSheet nodes =
                new UnitSheet(desk.figures(unit, new RunChoice.Asked(run, null, null), 1), PageWords.in(locale));
        Attachment.send(nodes.fileName(format), out -> known.write(nodes.sheet(), out), response);
    }

    /**
     * Where the unit stands in one of the runs that are shown.
     *
     * @param indexSetSha256 ranks of two texts of a set cannot be compared
     * @param median of the scores of its group there; null when nobody had one
     */
    record InRun(
            String run,
            String indexSet,
            String version,
            String indexSetSha256,
            String period,
            @Nullable String group,
            @Nullable Double score,
            @Nullable Integer rank,
            @Nullable String reason,
            @Nullable Integer level,
            double coverage,
            @Nullable Double median) {

        static InRun of(RunHead head, UnitQueries.Past past) {
            UnitRow row = past.row();
            return new InRun(
                    head.run(),
                    head.indexSet(),
                    head.version(),
                    head.indexSetSha256(),
                    head.period().toString(),
                    row.group(),
                    row.score(),
                    row.rank(),
                    row.reason(),
                    row.level(),
                    row.coverage(),
                    past.median());
        }
    }

    /** A unit over all periods and sets: by set, then the newest period first. */
    @GetMapping(ApiPath.V1 + "/units/{unit}/runs")
    @Needs(value = Action.SEE_UNIT, unit = "unit")
    Paged<InRun> runs(
            @PathVariable String unit,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "" + Paged.SIZE) int size) {
        int all = units.countPublished(unit);
        if (all == 0) {
            throw new NotFoundException("error.no-unit", unit);
        }
        Paged.Asked part = new Paged.Asked(page, size);
        List<String> codes = units.published(unit, part.from(), part.size());
        Map<String, UnitQueries.Past> rows = codes.isEmpty() ? Map.of() : units.in(codes, unit);
        Map<String, RunHead> heads = codes.isEmpty() ? Map.of() : runs.byId(codes);
        List<InRun> found = codes.stream()
                .flatMap(code -> Stream.ofNullable(heads.get(code))
                        .flatMap(head -> Stream.ofNullable(rows.get(code)).map(row -> InRun.of(head, row))))
                .toList();
        return new Paged<>(found, part.page(), part.size(), all);
    }

    private static NodePoints points(IndexSet set, NodeRow node) {
        return new NodePoints(
                set.nodes().get(node.place()).code(),
                node.points(),
                node.max(),
                node.official(),
                node.coverage(),
                node.state().word(),
                node.level());
    }
}
