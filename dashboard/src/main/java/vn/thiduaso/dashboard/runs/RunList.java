package vn.thiduaso.dashboard.runs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.ActorText;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListDrawing;
import vn.thiduaso.dashboard.tables.ListFilter;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.dashboard.tables.ListView;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/** The list of runs: its columns, its order, what chooses runs, and its file. */
@Component
class RunList {

    static final String PATH = "/runs";

    /** Runs on one page. */
    private static final int PAGE = 100;

    private static final String PUBLISHED = "published";
    private static final List<String> STATES = List.of(PUBLISHED, "superseded");

    static final ListTable<RunLine> TABLE = new ListTable<>(
            PATH,
            List.of("set", "period", "state"),
            new ListSort("set", false),
            List.of(
                    ListColumn.text("run", Place.ALWAYS, line -> line.run().run()),
                    ListColumn.text("set-code", Place.FILE, line -> line.run().indexSet()),
                    ListColumn.text("version", Place.FILE, line -> line.run().version()),
                    ListColumn.text("set", Place.USUAL, RunLine::set).rising(),
                    ListColumn.<RunLine>of(
                                    "period",
                                    Place.USUAL,
                                    (line, words) -> Value.of(Formats.in(words.language())
                                            .period(line.run().period())))
                            .falling(),
                    ListColumn.<RunLine>of(
                                    "units",
                                    Place.USUAL,
                                    (line, words) -> Value.of(line.run().units()))
                            .ofFigures(),
                    ListColumn.<RunLine>of(
                                    "ranked",
                                    Place.USUAL,
                                    (line, words) -> Value.of(line.run().ranked()))
                            .ofFigures(),
                    ListColumn.<RunLine>moment(
                                    "closed", Place.USUAL, line -> line.run().closedAt())
                            .falling(),
                    ListColumn.text(
                            "closed-by", Place.CHOSEN, line -> line.run().closedBy()),
                    ListColumn.<RunLine>moment(
                                    "created", Place.USUAL, line -> line.run().created())
                            .falling(),
                    ListColumn.text("engine", Place.CHOSEN, line -> line.run().engine()),
                    ListColumn.moment(
                            "published-at", Place.CHOSEN, line -> line.run().publishedAt()),
                    ListColumn.of(
                            "published-by",
                            Place.CHOSEN,
                            (line, words) ->
                                    Value.of(new ActorText(words).of(line.run().publishedBy()))),
                    ListColumn.of(
                            "state", Place.USUAL, (line, words) -> Value.of(words.text("state." + state(line.run())))),
                    ListColumn.of(
                            "figures",
                            Place.FILE,
                            (line, words) -> Value.of(
                                    words.text(line.run().illustrative() ? "figures.illustrative" : "figures.real"))),
                    ListColumn.text(
                            "manifest-hash", Place.FILE, line -> line.run().manifestSha256())));

    private final RunListQueries list;
    private final RunQueries runs;
    private final IndexSetShelf shelf;

    RunList(RunListQueries list, RunQueries runs, IndexSetShelf shelf) {
        this.list = list;
        this.runs = runs;
        this.shelf = shelf;
    }

    /** A page of it. */
    record Page(ListView view, List<RunLine> lines) {

        Page {
            lines = List.copyOf(lines);
        }
    }

    private static String state(RunHead run) {
        return run.published() ? PUBLISHED : "superseded";
    }

    Page page(ListAsked sent, Words words) {
        List<RunHead> published = runs.published();
        ListAsked asked = known(sent, published);
        RunFilter filter = filter(asked);
        int count = list.count(filter);
        ListPart<RunHead> part =
                ListPart.of(count, asked.page(), PAGE, from -> list.list(filter, TABLE.sort(asked), from, PAGE));
        ListView view =
                new ListDrawing<>(TABLE, asked, words).view(filters(asked, published, words), part, count, "runs.page");
        return new Page(view, named(part.rows(), words));
    }

    Attachment.Content file(ListAsked sent, String ending, Words words) {
        ListAsked asked = known(sent, runs.published());
        RunFilter filter = filter(asked);
        return TABLE.file(
                words.text("nav.runs"),
                ending,
                list.count(filter),
                () -> named(list.list(filter, TABLE.sort(asked), 0, ListTable.MOST_ROWS), words),
                words);
    }

    /** Of each set and period some run is published: they say which sets and periods there are. */
    private static ListAsked known(ListAsked sent, List<RunHead> published) {
        return sent.among("set", published.stream().map(RunHead::indexSet).toList())
                .among(
                        "period",
                        published.stream().map(run -> run.period().toString()).toList())
                .among("state", STATES);
    }

    private static RunFilter filter(ListAsked asked) {
        String state = asked.filter("state");
        return new RunFilter(
                asked.filter("set"),
                asked.filter("period"),
                state.isEmpty() ? Optional.empty() : Optional.of(state.equals(PUBLISHED)));
    }

    private List<ListFilter> filters(ListAsked asked, List<RunHead> published, Words words) {
        Formats f = Formats.in(words.language());
        Stream<Option> sets = published.stream()
                .collect(Collectors.toMap(
                        RunHead::indexSet, run -> name(run, words), (newest, older) -> newest, TreeMap::new))
                .entrySet()
                .stream()
                .map(set -> new Option(set.getKey(), set.getValue(), false));
        Stream<Option> periods = published.stream()
                .filter(run -> asked.filter("set").isEmpty() || run.indexSet().equals(asked.filter("set")))
                .map(RunHead::period)
                .distinct()
                .sorted(Comparator.comparing(Period::firstDay).reversed().thenComparing(Period::toString))
                .map(period -> new Option(period.toString(), f.period(period), false));
        return List.of(
                ListFilter.choice("set", words.text("col.set"), asked, words, sets),
                ListFilter.choice("period", words.text("col.period"), asked, words, periods),
                ListFilter.choice("state", words.text("col.state"), asked, words, STATES, "state."));
    }

    private List<RunLine> named(List<RunHead> heads, Words words) {
        return heads.stream().map(run -> new RunLine(run, name(run, words))).toList();
    }

    private String name(RunHead run, Words words) {
        return shelf.of(run).definition().name().in(words.language());
    }
}
