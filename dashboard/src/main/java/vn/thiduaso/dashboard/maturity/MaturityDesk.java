package vn.thiduaso.dashboard.maturity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.published.EnterpriseLevels;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelFilter;
import vn.thiduaso.dashboard.published.LevelQueries;
import vn.thiduaso.dashboard.published.LevelQueries.LevelShare;
import vn.thiduaso.dashboard.published.LevelQueries.LevelUnit;
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
        return found(sent)
                .map(found -> new MaturityDrawing(
                                figures(found), found.asked(), shelf, words, Formats.in(words.language()))
                        .view());
    }

    /** A run with what an address asks of it, as far as the run has it. */
    private record Found(RankingChoice.Chosen ranking, ListAsked asked, List<LevelShare> shares, LevelFilter filter) {

        Found {
            shares = List.copyOf(shares);
        }
    }

    private Optional<Found> found(ListAsked sent) {
        ListAsked asked = sent.stillAmong("set", this::sets);
        return chosen(asked).map(first -> {
            ListAsked ofRun = asked.stillAmong("group", () -> groups(first));
            RankingChoice.Chosen ranking =
                    ofRun.equals(asked) ? first : chosen(ofRun).orElse(first);
            LevelScale scale = scale(shelf.of(ranking.run()));
            List<LevelShare> shares = together.levels(ranking.run().run());
            ListAsked left = ofRun.among("sector", sectors(shares)).among("level", levels(scale));
            return new Found(ranking, left, shares, filter(ranking, left, scale, shares));
        });
    }

    private Set<String> sets() {
        return runs.published().stream()
                .filter(this::tellsMaturity)
                .map(RunHead::indexSet)
                .collect(Collectors.toSet());
    }

    private static Set<String> groups(RankingChoice.Chosen ranking) {
        return Stream.concat(
                        Stream.of(RankingChoice.ALL),
                        ranking.shares().stream().map(Share::group).filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    private static Set<String> sectors(List<LevelShare> shares) {
        return shares.stream()
                .map(share -> Objects.requireNonNullElse(share.sector(), LevelFilter.UNTOLD))
                .collect(Collectors.toSet());
    }

    private static List<String> levels(LevelScale scale) {
        return Stream.concat(
                        Stream.of(MaturityList.NONE),
                        IntStream.range(0, scale.names().size()).mapToObj(Integer::toString))
                .toList();
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
    Optional<Attachment.Content> file(ListAsked sent, String ending, Words words) {
        return found(sent).map(found -> {
            RunHead run = found.ranking().run();
            IndexSet set = shelf.of(run);
            Integer level = found.filter().level();
            String name =
                    level == null ? "" : new LevelTexts(scale(set), words, Formats.in(words.language())).name(level);
            int digits = set.definition().score().rounding().digits();
            return MaturityList.TABLE.file(
                    words.text("maturity.title"),
                    ending,
                    MaturityFigures.count(found.shares(), found.filter()),
                    () -> page(found, 0, ListTable.MOST_ROWS).stream()
                            .map(unit -> new MaturityList.Line(unit.row(), unit.sector(), name, run, digits))
                            .toList(),
                    words);
        });
    }

    private List<LevelUnit> page(Found found, int from, int most) {
        return levels.page(
                found.ranking().run().run(), found.filter(), MaturityList.TABLE.sort(found.asked()), from, most);
    }

    private MaturityFigures figures(Found found) {
        RunHead run = found.ranking().run();
        int count = MaturityFigures.count(found.shares(), found.filter());
        return new MaturityFigures(
                found.ranking(),
                scale(shelf.of(run)),
                found.shares(),
                found.filter(),
                ListPart.of(count, found.asked().page(), PAGE, from -> page(found, from, PAGE)));
    }

    private static LevelScale scale(IndexSet set) {
        return set.definition().levels().orElseThrow();
    }

    /** Of the level asked for; else of the highest that has units of group and sector; else of none. */
    private static LevelFilter filter(
            RankingChoice.Chosen ranking, ListAsked asked, LevelScale scale, List<LevelShare> shares) {
        String level = asked.filter("level");
        LevelFilter none = new LevelFilter(null, ranking.group(), asked.filter("sector"));
        if (level.equals(MaturityList.NONE)) {
            return none;
        }
        return level.isEmpty()
                ? IntStream.iterate(scale.names().size() - 1, one -> one >= 0, one -> one - 1)
                        .mapToObj(none::at)
                        .filter(one -> MaturityFigures.count(shares, one) > 0)
                        .findFirst()
                        .orElse(none)
                : none.at(Integer.parseInt(level));
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
