package vn.thiduaso.dashboard.maturity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.EnterpriseLevels;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.LevelQueries.LevelShare;
import vn.thiduaso.dashboard.published.LevelTexts;
import vn.thiduaso.dashboard.published.PeerQueries;
import vn.thiduaso.dashboard.published.PeerQueries.Peers;
import vn.thiduaso.dashboard.published.PeerQueries.Share;
import vn.thiduaso.dashboard.published.RunChoice;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.published.UnitQueries;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.PeerShelf;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.level.LevelScale;

/** Puts the pages together, of runs whose set has levels and scores enterprises: the set's own text says so, not its name. */
@Component
class MaturityDesk {

    /** Enterprises on one page. */
    static final int PAGE = 50;

    private final RankingChoice choice;
    private final RunChoice runOfUnit;
    private final RunQueries runs;
    private final PeerShelf together;
    private final LevelQueries levels;
    private final UnitQueries units;
    private final PeerQueries peers;
    private final IndexSetShelf shelf;

    MaturityDesk(
            RankingChoice choice,
            RunChoice runOfUnit,
            RunQueries runs,
            PeerShelf together,
            LevelQueries levels,
            UnitQueries units,
            PeerQueries peers,
            IndexSetShelf shelf) {
        this.choice = choice;
        this.runOfUnit = runOfUnit;
        this.runs = runs;
        this.together = together;
        this.levels = levels;
        this.units = units;
        this.peers = peers;
        this.shelf = shelf;
    }

    /** Empty when no run of such a set is published yet. */
    Optional<MaturityView> view(ListAsked sent, Words words) {
        ListAsked asked = sent.stillAmong("set", sets());
        return chosen(asked).map(first -> {
            ListAsked left = asked.stillAmong("group", groups(first));
            RankingChoice.Chosen ranking =
                    left.equals(asked) ? first : chosen(left).orElse(first);
            return new MaturityDrawing(figures(ranking, left), left, shelf, words, Formats.in(words.language())).view();
        });
    }

    private static Set<String> groups(RankingChoice.Chosen ranking) {
        return Stream.concat(
                        Stream.of(RankingChoice.ALL),
                        ranking.shares().stream().map(Share::group).filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    private Set<String> sets() {
        return runs.published().stream()
                .filter(this::tellsMaturity)
                .map(RunHead::indexSet)
                .collect(Collectors.toSet());
    }

    private Optional<RankingChoice.Chosen> chosen(ListAsked asked) {
        String group = asked.filter("group");
        return choice.of(
                asked.filter("set"),
                asked.filter("period"),
                group.isEmpty() ? RankingChoice.ALL : group,
                this::tellsMaturity);
    }

    private boolean tellsMaturity(RunHead run) {
        return EnterpriseLevels.in(shelf.of(run).definition());
    }

    /** The level that is listed as a file; empty when no run of such a set is published yet. */
    Optional<Attachment.Content> file(ListAsked asked, String ending, Words words) {
        return chosen(asked).map(ranking -> {
            RunHead run = ranking.run();
            IndexSet set = shelf.of(run);
            LevelScale scale = scale(set);
            List<LevelShare> shares = together.levels(run.run());
            Integer level = level(asked.filter("level"), scale, shares, ranking.group());
            String name = level == null ? "" : new LevelTexts(scale, words, Formats.in(words.language())).name(level);
            int digits = set.definition().score().rounding().digits();
            return MaturityList.TABLE.file(
                    words.text("maturity.title"),
                    ending,
                    MaturityFigures.count(shares, ranking.group(), level),
                    () ->
                            levels
                                    .page(run.run(), level, ranking.group(), isRising(asked), 0, ListTable.MOST_ROWS)
                                    .stream()
                                    .map(row -> new MaturityList.Line(row, name, run, digits))
                                    .toList(),
                    words);
        });
    }

    private static boolean isRising(ListAsked asked) {
        return !MaturityList.TABLE.sort(asked).falling();
    }

    private MaturityFigures figures(RankingChoice.Chosen ranking, ListAsked asked) {
        String run = ranking.run().run();
        LevelScale scale = scale(shelf.of(ranking.run()));
        List<LevelShare> shares = together.levels(run);
        Integer level = level(asked.filter("level"), scale, shares, ranking.group());
        int count = MaturityFigures.count(shares, ranking.group(), level);
        return new MaturityFigures(
                ranking,
                scale,
                shares,
                level,
                ListPart.of(
                        count,
                        asked.page(),
                        PAGE,
                        from -> levels.page(run, level, ranking.group(), isRising(asked), from, PAGE)));
    }

    private static LevelScale scale(IndexSet set) {
        return set.definition().levels().orElseThrow();
    }

    /** The one asked for; else the highest that has units of the group; else none. */
    private static @Nullable Integer level(String asked, LevelScale scale, List<LevelShare> shares, String group) {
        if (MaturityList.NONE.equals(asked)) {
            return null;
        }
        int highest = scale.names().size() - 1;
        return IntStream.rangeClosed(0, highest)
                .filter(level -> Integer.toString(level).equals(asked))
                .boxed()
                .findFirst()
                .orElseGet(() -> IntStream.iterate(highest, level -> level >= 0, level -> level - 1)
                        .filter(level -> MaturityFigures.count(shares, group, level) > 0)
                        .boxed()
                        .findFirst()
                        .orElse(null));
    }

    /**
     * One enterprise.
     *
     * @throws NotFoundException when no such run of a set with levels has it
     */
    UnitMaturityView unit(String unit, RunChoice.Asked asked, Words words) {
        UnitFigures figures = figures(run(unit, asked), unit);
        return new UnitMaturityDrawing(figures, shelf, words, Formats.in(words.language())).view();
    }

    /**
     * What one unit got in a run whose set has levels.
     *
     * @throws NotFoundException when the run does not have it
     */
    UnitFigures figures(RunHead run, String unit) {
        UnitRow row = units.find(run.run(), unit).orElseThrow(() -> new NotFoundException("error.no-unit", unit));
        IndexSet set = shelf.of(run);
        String group = row.group() == null ? "" : row.group();
        return new UnitFigures(
                run,
                set,
                scale(set),
                row,
                levels.sector(run.run(), unit).orElse(""),
                peers.find(run.run(), group).map(Peers::ranked).orElse(0),
                units.nodes(run.run(), unit),
                peers.means(run.run(), group));
    }

    private RunHead run(String unit, RunChoice.Asked asked) {
        boolean named = asked.run() != null && !asked.run().isEmpty()
                || asked.set() != null && !asked.set().isEmpty();
        Optional<RunHead> found = named
                ? Optional.of(runOfUnit.of(unit, asked)).filter(this::tellsMaturity)
                : units.findNewestRun(
                                unit,
                                runs.published().stream()
                                        .filter(this::tellsMaturity)
                                        .map(RunHead::indexSetSha256)
                                        .collect(Collectors.toSet()))
                        .flatMap(runs::find);
        return found.orElseThrow(() -> new NotFoundException("error.no-maturity", unit));
    }
}
