package vn.thiduaso.dashboard.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.map.UnitMap;
import vn.thiduaso.dashboard.map.UnitMaps;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Puts the map together: the units of a run that have an outline. */
@Component
class MapDesk {

    private final RankingChoice choice;
    private final UnitQueries units;
    private final IndexSetShelf shelf;
    private final UnitMaps maps;

    MapDesk(RankingChoice choice, UnitQueries units, IndexSetShelf shelf, UnitMaps maps) {
        this.choice = choice;
        this.units = units;
        this.shelf = shelf;
        this.maps = maps;
    }

    /** @throws NotFoundException when the home has no outlines, or faulty ones */
    String shapes() {
        UnitMap map = maps.find();
        if (map.units().isEmpty()) {
            throw new NotFoundException("error.no-map", UnitMaps.FILE);
        }
        return map.shapes();
    }

    /** Empty when nothing is published yet. */
    Optional<MapView> view(MapRequest asked, Words words) {
        UnitMap map = maps.find();
        return choice.of(asked.set(), asked.period(), asked.group())
                .map(ranking -> new MapDrawing(
                                ranking, map, rows(ranking, map), shelf, words, Formats.in(words.language()))
                        .view());
    }

    /** In the order of ranks, those without one last, by name. */
    private List<UnitRow> rows(RankingChoice.Chosen ranking, UnitMap map) {
        return units.byUnit(ranking.run().run(), List.copyOf(map.units())).values().stream()
                .filter(row -> ranking.group().isEmpty() || ranking.group().equals(row.group()))
                .sorted(Comparator.comparing(UnitRow::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(UnitRow::sortKey))
                .toList();
    }
}
