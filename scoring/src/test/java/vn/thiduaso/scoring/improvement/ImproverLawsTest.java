package vn.thiduaso.scoring.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.kernel.Binding;
import vn.thiduaso.scoring.kernel.ScoreSheet;
import vn.thiduaso.scoring.kernel.Scorer;
import vn.thiduaso.scoring.kernel.UnitHistory;
import vn.thiduaso.scoring.ranking.Ranking;
import vn.thiduaso.scoring.ranking.RankingRule;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for any units, rules and groups. */
class ImproverLawsTest {

    @Provide
    Arbitrary<Contest> any() {
        return Contests.any();
    }

    @Provide
    Arbitrary<Contest> rising() {
        return Contests.rising();
    }

    /** The rank of a unit when moves are applied and everything is bound, scored and ranked again; 0 without one. */
    private static int scoredAgain(Contest contest, int unit, List<Move> moves) {
        Draft draft = new Draft(contest.units().get(unit));
        for (Move move : moves) {
            int slot = contest.indexSet()
                    .findSlot(move.lever().code(), move.part())
                    .orElseThrow()
                    .index();
            draft.put(slot, move.to());
        }
        List<UnitHistory> units = new ArrayList<>(contest.units());
        units.set(unit, draft.history());
        Scorer scorer = Scorer.of(contest.indexSet(), Binding.of(contest.indexSet(), units));
        RankingRule rule = contest.indexSet().definition().ranking();
        double[] keys = units.stream()
                .map(scorer::score)
                .mapToDouble(ScoreSheet::score)
                .map(rule.order()::key)
                .toArray();
        return Ranking.rank(rule.ties(), keys, new int[keys.length], new double[0][])[unit];
    }

    private static List<Move> moves(Plan plan) {
        return plan.changes().stream().map(Plan.Change::move).toList();
    }

    private static Improvement lift(Contest contest, int unit, int places, int most) {
        return Improver.of(contest).lift(unit % contest.units().size(), places, most);
    }

    @Property
    void shouldKeepItsPromiseWhenScoredAgain(
            @ForAll("any") Contest contest,
            @ForAll @IntRange(max = 4) int unit,
            @ForAll @IntRange(min = 1, max = 3) int places,
            @ForAll @IntRange(min = 1, max = 3) int most) {
        int at = unit % contest.units().size();
        Improvement lift = lift(contest, unit, places, most);

        assertThat(scoredAgain(contest, at, moves(lift.plan())))
                .isEqualTo(lift.plan().rank());
        assertThat(lift.plan().changes()).hasSizeLessThanOrEqualTo(most);
        assertThat(lift.plan().reached())
                .isEqualTo(lift.rank() > 0 && lift.plan().rank() <= lift.target());
        for (SingleMove single : lift.singles()) {
            assertThat(scoredAgain(contest, at, List.of(single.move()))).isEqualTo(single.rank());
            assertThat(single.suffices()).isEqualTo(single.rank() <= lift.target());
        }
    }

    /** What does not suffice alone may stand on a sheet as a help only: a better rank, or a better score at the same rank. */
    @Property
    void shouldNameNoMoveThatDoesNotHelp(
            @ForAll("any") Contest contest,
            @ForAll @IntRange(max = 4) int unit,
            @ForAll @IntRange(min = 1, max = 3) int places) {
        Improvement lift = lift(contest, unit, places, 1);
        RankingRule.Order order = contest.indexSet().definition().ranking().order();

        for (SingleMove single : lift.singles()) {
            boolean better = order.key(single.score()) > order.key(lift.score());
            assertThat(single.rank() < lift.rank() || (single.rank() == lift.rank() && better))
                    .isTrue();
        }
    }

    @Property
    void shouldStayInTheRangeAndAmongThePeers(
            @ForAll("any") Contest contest,
            @ForAll @IntRange(max = 4) int unit,
            @ForAll @IntRange(min = 1, max = 3) int places) {
        Improvement lift = lift(contest, unit, places, 3);
        List<Move> all = new ArrayList<>(moves(lift.plan()));
        lift.singles().forEach(single -> all.add(single.move()));

        for (Move move : all) {
            int slot = contest.indexSet()
                    .findSlot(move.lever().code(), move.part())
                    .orElseThrow()
                    .index();
            double[] peers = contest.units().stream()
                    .mapToDouble(one -> one.scoredValues()[slot])
                    .sorted()
                    .toArray();
            assertThat(move.to()).isBetween(peers[0], peers[peers.length - 1]);
            assertThat(move.part() == Part.NUMERATOR ? move.to() == Math.rint(move.to()) : allowed(move))
                    .isTrue();
            assertThat(move.effort()).isGreaterThan(0).isLessThanOrEqualTo(1);
        }
    }

    private static boolean allowed(Move move) {
        return move.lever().input().range().allows(move.to());
    }

    @Property
    void shouldNeedEveryStepOfASingleMove(
            @ForAll("any") Contest contest,
            @ForAll @IntRange(max = 4) int unit,
            @ForAll @IntRange(min = 1, max = 3) int places) {
        int at = unit % contest.units().size();
        Improvement lift = lift(contest, unit, places, 1);

        for (SingleMove single : lift.singles()) {
            Move move = single.move();
            double step = move.lever().code().equals("W") ? 0.5 : 1;
            double way = Math.signum(move.to() - move.from());
            assertThat(single.exact() || !single.suffices()).isTrue();
            for (double less = move.to() - way * step; single.suffices() && less != move.from(); less -= way * step) {
                Move shorter = new Move(move.lever(), move.part(), move.from(), less, 0);
                int rank = scoredAgain(contest, at, List.of(shorter));
                assertThat(rank == 0 || rank > lift.target()).isTrue();
            }
        }
    }

    @Property
    void shouldDoWithoutNoneOfItsChangesAndNeverCostMoreThanOne(
            @ForAll("any") Contest contest,
            @ForAll @IntRange(max = 4) int unit,
            @ForAll @IntRange(min = 1, max = 3) int places) {
        int at = unit % contest.units().size();
        Improvement lift = lift(contest, unit, places, 3);
        if (!lift.plan().reached()) {
            assertThat(lift.singles()).noneMatch(SingleMove::suffices);
            return;
        }
        for (Move move : moves(lift.plan())) {
            List<Move> without = new ArrayList<>(moves(lift.plan()));
            without.remove(move);
            int rank = scoredAgain(contest, at, without);
            assertThat(rank == 0 || rank > lift.target()).isTrue();
        }
        Optional<SingleMove> one =
                lift.singles().stream().filter(SingleMove::suffices).findFirst();
        one.ifPresent(single -> assertThat(lift.plan().effort())
                .isLessThanOrEqualTo(single.move().effort() + 1e-9));
    }

    @Property
    void shouldReachWhateverTheBestFiguresReach(
            @ForAll("rising") Contest contest,
            @ForAll @IntRange(max = 4) int unit,
            @ForAll @IntRange(min = 1, max = 3) int places) {
        int at = unit % contest.units().size();
        Improvement lift = lift(contest, unit, places, 3);
        Draft best = new Draft(contest.units().get(at));
        new Reaches(contest, Realism.usual(), Past.none(contest.indexSet()))
                .of(at)
                .forEach(reach -> best.put(reach.slot(), reach.figure(reach.up())));

        int rank = contest.trial(at, best.history(), false).rank();

        assertThat(lift.plan().reached()).isEqualTo(rank <= lift.target());
    }
}
