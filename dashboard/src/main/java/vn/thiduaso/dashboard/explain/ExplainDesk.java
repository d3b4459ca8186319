package vn.thiduaso.dashboard.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.PeerQueries.Peers;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Slot;

/** Asks the kernel why a node has its points, from the stored figures, and finds the cells these came from. */
@Component
public class ExplainDesk {

    private final RunChoice choice;
    private final UnitQueries units;
    private final PeerQueries peers;
    private final SourceCellQueries sources;
    private final UnitExplainer explainer;
    private final RunQueries runs;
    private final IndexSetShelf shelf;
    private final DeclaredQueries declared;
    private final UnitAccess access;

    ExplainDesk(
            RunChoice choice,
            UnitQueries units,
            PeerQueries peers,
            SourceCellQueries sources,
            UnitExplainer explainer,
            RunQueries runs,
            IndexSetShelf shelf,
            DeclaredQueries declared,
            UnitAccess access) {
        this.choice = choice;
        this.units = units;
        this.peers = peers;
        this.sources = sources;
        this.explainer = explainer;
        this.runs = runs;
        this.shelf = shelf;
        this.declared = declared;
        this.access = access;
    }

    ExplainView view(String unit, String node, RunChoice.Asked asked, Actor who, Words words) {
        ExplainFigures figures = figures(unit, node, asked);
        return new ExplainDrawing(figures, words, Formats.in(words.language()))
                .view(
                        shelf.frame(figures.run(), words.language()),
                        // what proves an answer is for the office and the unit itself, also where scores are public
                        access.allows(who, Action.SEE_SUBMISSIONS, unit));
    }

    /** @throws NotFoundException when there is no such run, unit or node */
    ExplainFigures figures(String unit, String node, RunChoice.Asked asked) {
        RunHead head = choice.of(unit, asked);
        String id = head.run();
        UnitRow row = units.find(id, unit).orElseThrow(() -> new NotFoundException("error.no-unit", unit));
        IndexSet set = shelf.of(head);
        int place = set.findNode(node).orElseThrow(() -> new NotFoundException("error.no-node", node));
        String group = row.group() == null ? "" : row.group();
        UnitExplainer.Explained explained = explainer.explain(head, set, unit, group);
        List<SourceCell> own = explained.inputs().cells().stream()
                .filter(cell -> isOf(set.slots().get(cell.slot()), set, place))
                .toList();
        int ranked = peers.find(id, set.definition().ranking().among(group))
                .map(Peers::ranked)
                .orElse(0);
        return new ExplainFigures(
                head,
                set,
                row,
                ranked,
                place,
                units.find(id, unit, place).orElse(null),
                explained.explanation(),
                own,
                declared.of(head, unit, own),
                sheets(id, set, own),
                new EarlierTable(
                        explained.inputs(),
                        set,
                        place,
                        sources.files(id, EarlierTable.submissions(explained.inputs()))),
                explained.basis(),
                runs.hasSample(explained.basis()));
    }

    /** Figures of the node, and those its formula reads elsewhere. */
    static boolean isOf(Slot slot, IndexSet set, int place) {
        return slot.node() == place
                || (set.nodes().get(place) instanceof Indicator indicator
                        && indicator.formula().stream()
                                .anyMatch(formula -> formula.names().contains(slot.code())));
    }

    /** One piece of a sheet for each file and sheet that the node's figures came from. */
    private List<ExplainView.Sheet> sheets(String run, IndexSet set, List<SourceCell> own) {
        Map<String, List<SourceCell>> bySheet = new LinkedHashMap<>();
        for (SourceCell cell : own) {
            if (cell.submission() != null && cell.row() != null && cell.column() != null) {
                bySheet.computeIfAbsent(cell.submission() + "|" + cell.sheet(), key -> new ArrayList<>())
                        .add(cell);
            }
        }
        return bySheet.values().stream().map(cells -> sheet(run, set, cells)).toList();
    }

    private ExplainView.Sheet sheet(String run, IndexSet set, List<SourceCell> cells) {
        int row = Objects.requireNonNull(cells.get(0).row());
        int first = cells.stream().mapToInt(SourceCell::column).min().orElse(1);
        int last = cells.stream().mapToInt(SourceCell::column).max().orElse(1);
        SourceCellQueries.Area area = new SourceCellQueries.Area(
                row - SheetGrid.ROWS_AROUND,
                row + SheetGrid.ROWS_AROUND,
                first - SheetGrid.COLUMNS_AROUND,
                last + SheetGrid.COLUMNS_AROUND);
        return new SheetGrid(cells, sources.around(run, set, cells.get(0), area)).sheet();
    }
}
