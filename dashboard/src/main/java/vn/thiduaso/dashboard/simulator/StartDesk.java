package vn.thiduaso.dashboard.simulator;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.scores.RankingOptions;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.Reach;
import vn.thiduaso.dashboard.security.Rights;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Definition;

/** Finds a unit to try something on: who may try all units searches them, who may try some chooses among these, who has one goes there at once. */
@Component
class StartDesk {

    private static final int OFFERS = 24;

    private final RankingChoice choice;
    private final UnitListQueries list;
    private final StartQueries queries;
    private final IndexSetShelf shelf;
    private final Rights rights;

    StartDesk(RankingChoice choice, UnitListQueries list, StartQueries queries, IndexSetShelf shelf, Rights rights) {
        this.choice = choice;
        this.list = list;
        this.queries = queries;
        this.shelf = shelf;
        this.rights = rights;
    }

    /** The page of the only unit somebody may try something on; empty where there are several, or none. */
    Optional<String> only(Actor who) {
        return mayTryAll(who)
                ? Optional.empty()
                : who.unit()
                        .filter(own -> !queries.hasBelow(own))
                        .map(own -> Address.of(SimulatorRequest.PATH + "/{unit}", own)
                                .text());
    }

    private boolean mayTryAll(Actor who) {
        return rights.reach(who, Action.SIMULATE) == Reach.EVERYWHERE;
    }

    /** Empty when nothing is published yet. */
    Optional<StartView> view(
            @Nullable String set, @Nullable String period, @Nullable String q, Actor who, Words words) {
        return choice.of(set, period, RankingChoice.ALL).map(ranking -> {
            Formats f = Formats.in(words.language());
            Definition definition = shelf.of(ranking.run()).definition();
            String search = q == null ? "" : q.strip();
            RankingOptions options = new RankingOptions(ranking, shelf);
            boolean homeless = !mayTryAll(who) && who.unit().isEmpty();
            return new StartView(
                    shelf.frame(ranking.run(), words.language()),
                    definition.name().in(words.language()),
                    options.sets(words),
                    options.periods(f),
                    search,
                    found(ranking.run().run(), definition, Vietnamese.searchKey(search), who).stream()
                            .map(row -> offer(ranking.run().run(), row, definition, words, f))
                            .toList(),
                    words.text(homeless ? "simulator.no-unit" : "scores.none"));
        });
    }

    /** The first units that match, of those within reach. */
    private List<UnitRow> found(String run, Definition set, String search, Actor who) {
        if (mayTryAll(who)) {
            return list.page(run, new UnitFilter("", "", search), UnitOrder.byRank(set.ranking()), 0, OFFERS);
        }
        return who.unit()
                .map(own -> queries.units(who, own, run, search, UnitOrder.byRank(set.ranking()), OFFERS))
                .orElse(List.of());
    }

    private static StartView.Offer offer(String run, UnitRow row, Definition set, Words words, Formats f) {
        String rank = row.rank() == null ? Formats.NONE : words.text("compare.rank", f.whole(row.rank()));
        String score = f.number(row.score(), set.score().rounding().digits());
        String group = GroupText.orEmpty(row.group(), words);
        String beside = score + " · " + rank + (group.isEmpty() ? "" : " · " + group);
        return new StartView.Offer(
                row.name(), beside, Address.ofRun(run, SimulatorRequest.PATH + "/{unit}", row.unit()));
    }
}
