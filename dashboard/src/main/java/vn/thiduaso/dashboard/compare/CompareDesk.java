package vn.thiduaso.dashboard.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitFilter;
import vn.thiduaso.dashboard.published.UnitListQueries;
import vn.thiduaso.dashboard.published.UnitOrder;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.security.UnitAccess;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.ingest.wording.Words;

/** Puts the page together: reads the units of the address, as far as the reader may see them, and finds others to add. */
@Component
class CompareDesk {

    static final int LEAST = 2;

    /** Units that can be told apart in a picture and stand side by side in a table. */
    static final int MOST = 5;

    /** Units of an address that are looked up at all, so that the page can name those to take out. */
    private static final int READ = 20;

    /** Units offered to add. */
    private static final int OFFERS = 10;

    private final RankingChoice choice;
    private final UnitListQueries list;
    private final UnitQueries units;
    private final RobustnessQueries robustness;
    private final UnitAccess access;
    private final IndexSetShelf shelf;

    CompareDesk(
            RankingChoice choice,
            UnitListQueries list,
            UnitQueries units,
            RobustnessQueries robustness,
            UnitAccess access,
            IndexSetShelf shelf) {
        this.choice = choice;
        this.list = list;
        this.units = units;
        this.robustness = robustness;
        this.access = access;
        this.shelf = shelf;
    }

    /** Empty when nothing is published yet. */
    Optional<CompareView> view(CompareRequest asked, Actor who, Words words) {
        return figures(asked, who)
                .map(figures -> new CompareDrawing(figures, asked, shelf, words, Formats.in(words.language())).view());
    }

    /** The table of the page with all digits. Empty when there are not two to five units to compare. */
    Optional<Attachment.Content> table(CompareRequest asked, Actor who, SheetFormat format, Words words) {
        return figures(asked, who)
                .filter(figures -> !figures.lines().isEmpty())
                .map(figures -> out -> format.write(new CompareSheet(figures, words).sheet(), out));
    }

    private Optional<CompareFigures> figures(CompareRequest asked, Actor who) {
        return choice.of(asked.set(), asked.period(), RankingChoice.ALL).map(ranking -> {
            List<Pick> picks = asked.picks();
            List<Member> members = new ArrayList<>();
            List<Pick> unknown = new ArrayList<>();
            List<Pick> hidden = new ArrayList<>();
            for (Pick pick : picks.subList(0, Math.min(READ, picks.size()))) {
                RunHead run = run(ranking, pick);
                Optional<UnitRow> row = units.find(run.run(), pick.unit());
                if (row.isEmpty()) {
                    unknown.add(pick);
                } else if (!access.allows(who, Action.SEE_UNIT, pick.unit())) {
                    hidden.add(pick);
                } else {
                    members.add(member(pick, run, row.get()));
                }
            }
            List<Member> distinct = distinct(members);
            boolean compared = members.size() >= LEAST && picks.size() <= MOST;
            return new CompareFigures(
                    ranking,
                    distinct,
                    picks.size(),
                    unknown,
                    hidden,
                    compared ? new SharedNodes(distinct).lines() : List.of(),
                    picks.size() < MOST ? offers(ranking, asked, picks) : List.of());
        });
    }

    /** A unit named once with the period of the page and once without is one. */
    private static List<Member> distinct(List<Member> members) {
        Map<String, Member> byRunAndUnit = members.stream()
                .collect(Collectors.toMap(
                        member -> member.run().run() + ' ' + member.row().unit(),
                        member -> member,
                        (first, again) -> first,
                        LinkedHashMap::new));
        return List.copyOf(byRunAndUnit.values());
    }

    /** Of the set of the page: in the period named if a run of it is published, else that of the page. */
    static RunHead run(RankingChoice.Chosen ranking, Pick pick) {
        return ranking.published().stream()
                .filter(head -> head.indexSet().equals(ranking.run().indexSet()))
                .filter(head -> head.period().toString().equals(pick.period()))
                .findFirst()
                .orElse(ranking.run());
    }

    private Member member(Pick pick, RunHead run, UnitRow row) {
        return new Member(
                pick,
                run,
                shelf.of(run),
                row,
                units.nodes(run.run(), row.unit()),
                robustness.find(run.run(), row.unit()));
    }

    /** What the search finds; without a search the first of the ranking. */
    private List<UnitRow> offers(RankingChoice.Chosen ranking, CompareRequest asked, List<Pick> picks) {
        UnitFilter filter = new UnitFilter("", "", Vietnamese.searchKey(asked.searchOrNone()));
        UnitOrder order = UnitOrder.byRank(shelf.of(ranking.run()).definition().ranking());
        Set<String> taken = picks.stream()
                .filter(pick -> pick.period().isEmpty())
                .map(Pick::unit)
                .collect(Collectors.toSet());
        return list.page(ranking.run().run(), filter, order, 0, OFFERS + MOST).stream()
                .filter(row -> !taken.contains(row.unit()))
                .limit(OFFERS)
                .toList();
    }
}
