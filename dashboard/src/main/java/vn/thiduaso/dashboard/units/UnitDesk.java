package vn.thiduaso.dashboard.units;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.UnitFlagsDesk;
import vn.thiduaso.dashboard.movement.UnitAimsDesk;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.PeerQueries.Peers;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunBasis;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitQueries.Past;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.units.UnitHistory.PastScore;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Puts the profile of a unit together from the runs that have it. */
@Component
public class UnitDesk {

    private final RunChoice choice;
    private final RunQueries runs;
    private final UnitQueries units;
    private final PeerQueries peers;
    private final RobustnessQueries robustness;
    private final IndexSetShelf shelf;
    private final UnitAccess access;
    private final UnitAimsDesk aims;
    private final UnitFlagsDesk flags;

    UnitDesk(
            RunChoice choice,
            RunQueries runs,
            UnitQueries units,
            PeerQueries peers,
            RobustnessQueries robustness,
            IndexSetShelf shelf,
            UnitAccess access,
            UnitAimsDesk aims,
            UnitFlagsDesk flags) {
        this.choice = choice;
        this.runs = runs;
        this.units = units;
        this.peers = peers;
        this.robustness = robustness;
        this.shelf = shelf;
        this.access = access;
        this.aims = aims;
        this.flags = flags;
    }

    /**
     * @param aim code of the aim of the movement looked at; empty: not one
     * @param page of the list of the other runs, from 1
     */
    UnitView view(String unit, String aim, RunChoice.Asked asked, int page, Actor who, Words words) {
        UnitFigures figures = figures(unit, asked, page);
        RunHead head = figures.run();
        return new UnitDrawing(figures, words, Formats.in(words.language()), shelf)
                .view(
                        shelf.frame(head, words.language()),
                        access.allows(who, Action.SIMULATE, unit),
                        new UnitDrawing.Beside(
                                aims.of(head, unit, aim, code -> looking(head, unit, code), words),
                                flags.of(head.indexSet(), head.period(), unit, who, words)));
    }

    private static String looking(RunHead run, String unit, String aim) {
        return new Address(Address.ofRun(run.run(), "/units/{unit}", unit))
                        .with("aim", aim)
                        .text() + "#aims";
    }

    /** @throws NotFoundException when there is no such run or unit */
    UnitFigures figures(String unit, RunChoice.Asked asked, int page) {
        RunHead head = choice.of(unit, asked);
        UnitRow row = units.find(head.run(), unit).orElseThrow(() -> new NotFoundException("error.no-unit", unit));
        String group = row.group() == null ? "" : row.group();
        IndexSet set = shelf.of(head);
        UnitHistory history = history(head, unit, page);
        RunBasis basis = runs.basis(head.run());
        return new UnitFigures(
                head,
                set,
                row,
                peers.find(head.run(), set.definition().ranking().among(group))
                        .map(Peers::ranked)
                        .orElse(0),
                robustness.find(head.run(), unit),
                units.nodes(head.run(), unit),
                peers.means(head.run(), group),
                history,
                basis,
                runs.hasSample(basis));
    }

    /** Three queries, however many runs are published. */
    private UnitHistory history(RunHead head, String unit, int asked) {
        Map<String, RunHead> published = runs.published().stream()
                .collect(Collectors.toMap(RunHead::run, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        int all = units.countPublished(unit);
        ListPart<String> listed =
                ListPart.of(all, asked, UnitHistory.PAGE, from -> units.published(unit, from, UnitHistory.PAGE));
        List<String> series = UnitHistory.series(published.values(), head);
        Map<String, Past> past = units.in(
                Stream.concat(listed.rows().stream(), series.stream())
                        .distinct()
                        .toList(),
                unit);
        return new UnitHistory(
                scores(series, published, past),
                new ListPart<>(scores(listed.rows(), published, past), listed.page(), listed.pages()),
                all);
    }

    private static List<PastScore> scores(List<String> of, Map<String, RunHead> published, Map<String, Past> past) {
        return of.stream()
                .filter(run -> published.containsKey(run) && past.containsKey(run))
                .map(run -> new PastScore(
                        published.get(run), past.get(run).row(), past.get(run).median()))
                .toList();
    }
}
