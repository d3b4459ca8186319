package vn.thiduaso.dashboard.units;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.format.Formats;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.Words;

/** Puts the profile of a unit together from the runs that have it. */
@Component
public class UnitDesk {

    private final RunQueries runs;
    private final UnitQueries units;
    private final IndexSetShelf shelf;

    UnitDesk(RunQueries runs, UnitQueries units, IndexSetShelf shelf) {
        this.runs = runs;
        this.units = units;
        this.shelf = shelf;
    }

    /** @param run run id; null or empty: the newest published run with this unit */
    UnitView view(String unit, @Nullable String run, Words words) {
        RunHead head = head(unit, run);
        UnitRow row = units.find(head.run(), unit).orElseThrow(() -> new NotFoundException("error.no-unit", unit));
        String group = row.group() == null ? "" : row.group();
        List<PastScore> past = runs.published().stream()
                .flatMap(other -> units.find(other.run(), unit).stream().map(found -> past(other, found)))
                .toList();
        long peers = units.units(head.run(), new UnitFilter(group, "", "")).stream()
                .filter(UnitRow::ranked)
                .count();
        UnitFigures figures = new UnitFigures(
                head,
                shelf.of(head),
                row,
                (int) peers,
                units.nodes(head.run(), unit),
                units.means(head.run(), group),
                past);
        return new UnitDrawing(figures, words, Formats.in(words.language()), shelf)
                .view(shelf.frame(head, words.language()));
    }

    private PastScore past(RunHead other, UnitRow row) {
        return new PastScore(other, row, units.median(other.run(), row.group() == null ? "" : row.group()));
    }

    private RunHead head(String unit, @Nullable String run) {
        String id = Optional.ofNullable(run)
                .filter(text -> !text.isEmpty())
                .or(() -> units.findNewestRun(unit))
                .orElseThrow(() -> new NotFoundException("error.no-unit", unit));
        return runs.find(id).orElseThrow(() -> new NotFoundException("error.no-run", id));
    }

    /** @param median of the scores of its group in that run; null when nobody had one */
    record PastScore(RunHead run, UnitRow row, @Nullable Double median) {}
}
