package vn.thiduaso.dashboard.movement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.datasets.aim.InvalidAimSetException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Where one unit stands at the aims its own figures measure: for pages about that unit. */
@Component
public class UnitAimsDesk {

    private final MovementChoice choice;
    private final Standings standings;
    private final IndexSetShelf shelf;

    UnitAimsDesk(MovementChoice choice, Standings standings, IndexSetShelf shelf) {
        this.choice = choice;
        this.standings = standings;
        this.shelf = shelf;
    }

    /**
     * Empty where the set of the run has no aims, the run is not the one shown for its period, or none of them is measured by this unit.
     *
     * @param aim code of the one looked at; of no aim of the unit: the first that is not reached
     * @param page makes the address of the page that looks at an aim
     */
    public Optional<UnitAims> of(RunHead run, String unit, String aim, Function<String, String> page, Words words) {
        return chosen(run)
                .filter(chosen -> chosen.run().run().equals(run.run()))
                .flatMap(chosen -> {
                    List<AimStanding> own = standings.ofUnit(chosen, unit);
                    return own.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new UnitAimsDrawing(
                                            chosen, own, unit, page, shelf.of(run), words, Formats.in(words.language()))
                                    .aims(aim));
                });
    }

    /**
     * How many aims each of some units reaches; nothing where the set of the run has no aims, or the run is not the one shown for its period.
     *
     * @param units as many as a page shows
     */
    public Map<String, AimTally> tallies(RunHead run, Collection<String> units) {
        return chosen(run)
                .filter(chosen -> chosen.run().run().equals(run.run()))
                .map(chosen -> standings.tallies(chosen, units))
                .orElse(Map.of());
    }

    /** A file of aims that cannot be read is told where the movement is: a page about a unit goes without. */
    private Optional<MovementChoice.Chosen> chosen(RunHead run) {
        try {
            return choice.of(run.indexSet(), run.period().toString());
        } catch (InvalidAimSetException unreadable) {
            return Optional.empty();
        }
    }
}
