package vn.thiduaso.dashboard.compare;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RobustnessQueries.Sureness;
import vn.thiduaso.dashboard.published.StandingTexts;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.scores.RankingOptions;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Definition;

/** Writes the page's figures as texts. */
record CompareDrawing(CompareFigures figures, CompareRequest asked, IndexSetShelf shelf, Words words, Formats f) {

    CompareView view() {
        RankingChoice.Chosen ranking = figures.ranking();
        Definition set = shelf.of(ranking.run()).definition();
        RankingOptions options = new RankingOptions(ranking, shelf);
        int above = figures.chosen() - CompareDesk.MOST;
        return new CompareView(
                shelf.frame(ranking.run(), words.language()),
                set.name().in(words.language()),
                ranking("/scores", ranking.run().period().toString()),
                new CompareView.Filters(
                        ranking.run().indexSet(),
                        ranking.run().period().toString(),
                        options.sets(words),
                        options.periods(f),
                        asked.picks().stream().map(Pick::text).toList(),
                        asked.searchOrNone()),
                above > 0
                        ? words.text(
                                "compare.too-many",
                                f.whole(CompareDesk.LEAST),
                                f.whole(CompareDesk.MOST),
                                f.whole(figures.chosen()),
                                f.whole(above))
                        : "",
                new CompareNotes(figures, words, f).notes(),
                IntStream.range(0, figures.members().size())
                        .mapToObj(this::unit)
                        .toList(),
                figures.chosen() < CompareDesk.MOST,
                figures.offers().stream().map(this::offer).toList(),
                figures.lines().isEmpty() ? null : shown());
    }

    private CompareView.Unit unit(int at) {
        Member member = figures.members().get(at);
        UnitRow row = member.row();
        StandingTexts standings = new StandingTexts(words, f);
        return new CompareView.Unit(
                f.whole(at + 1),
                member.pick().text(),
                row.name(),
                Address.ofRun(member.run().run(), "/units/{unit}", row.unit()),
                periods(member),
                f.period(member.run().period()),
                member.run().version(),
                GroupText.of(row.group(), words),
                f.number(row.score(), member.digits()),
                texts().address(member, 0),
                row.rank() == null ? Formats.NONE : f.whole(row.rank()),
                ranking("/robustness", member.run().period().toString()),
                row.reason() == null ? "" : words.text("reason." + row.reason()),
                member.sureness().map(Sureness::standing).map(standings::span).orElse(""),
                member.sureness()
                        .map(of -> standings.sentence(
                                row.rank(), of.standing(), of.analysis().draws()))
                        .orElse(""),
                f.percent(row.coverage()),
                asked.without(member.pick()));
    }

    /** In which the unit can be looked at, as the address would say it; none where there is one only. */
    private List<Option> periods(Member member) {
        List<Option> periods = new RankingOptions(figures.ranking(), shelf).periods(f);
        return periods.size() < 2
                ? List.of()
                : periods.stream()
                        .map(period -> new Option(
                                new Pick(member.row().unit(), period.chosen() ? "" : period.value()).text(),
                                period.label(),
                                period.value().equals(member.run().period().toString())))
                        .toList();
    }

    private CompareView.Offer offer(UnitRow row) {
        String place =
                row.rank() == null ? words.text("unit.unranked") : words.text("compare.rank", f.whole(row.rank()));
        return new CompareView.Offer(
                row.name(),
                row.group() == null ? place : GroupText.of(row.group(), words) + " · " + place,
                asked.with(new Pick(row.unit(), "")));
    }

    private CompareView.Shown shown() {
        CompareCharts charts = new CompareCharts(figures, texts(), words, f);
        List<String> names = texts().names();
        return new CompareView.Shown(
                charts.dots(),
                charts.radar(),
                charts.differences(),
                names,
                names.stream()
                        .skip(1)
                        .map(name -> names.size() == 2
                                ? words.text("col.beyond", names.get(0))
                                : words.text("col.beyond.of", name, names.get(0)))
                        .toList(),
                total(),
                figures.shared().stream().map(line -> row(line, true)).toList(),
                figures.apart().stream().map(line -> row(line, false)).toList(),
                IntStream.range(1, figures.members().size())
                        .mapToObj(unit -> beyond(
                                figures.apartBeyondFirst(unit),
                                figures.members().get(unit).digits()))
                        .toList(),
                asked.at(CompareRequest.PATH + "/table.csv"),
                asked.at(CompareRequest.PATH + "/table.xlsx"));
    }

    private CompareView.Row total() {
        Member first = figures.members().get(0);
        Definition set = first.set().definition();
        double greatest = set.root().max() / set.score().divideBy();
        return new CompareView.Row(
                set.root().code(),
                words.text("compare.total"),
                f.exact(greatest),
                figures.members().stream()
                        .map(member -> new CompareView.Cell(
                                f.number(member.row().score(), member.digits()),
                                "",
                                member.row().reason() == null
                                        ? ""
                                        : words.text("reason." + member.row().reason()),
                                texts().address(member, 0)))
                        .toList(),
                figures.members().stream()
                        .skip(1)
                        .map(member -> beyond(
                                difference(member.row().score(), first.row().score()), member.digits()))
                        .toList());
    }

    private static @Nullable Double difference(@Nullable Double own, @Nullable Double first) {
        return own == null || first == null ? null : own - first;
    }

    private CompareView.Row row(Line line, boolean compared) {
        List<Member> members = figures.members();
        return new CompareView.Row(
                line.node().code(),
                texts().label(line.node()),
                f.exact(line.node().max()),
                IntStream.range(0, members.size())
                        .mapToObj(unit -> cell(members.get(unit), line.figures().get(unit)))
                        .toList(),
                compared
                        ? IntStream.range(1, members.size())
                                .mapToObj(unit -> beyond(
                                        line.beyondFirst(unit),
                                        members.get(unit).digits()))
                                .toList()
                        : List.of());
    }

    private CompareView.Cell cell(Member member, Figure figure) {
        return new CompareView.Cell(
                f.points(figure.points()),
                figure.share() == null ? "" : f.percent(figure.share()),
                texts().state(member, figure),
                texts().address(member, figure));
    }

    /** Contributions add up to the score, so more of them is better or worse as more of the score is. */
    private CompareView.Beyond beyond(@Nullable Double points, int digits) {
        return new CompareView.Beyond(f.signed(points, digits), Formats.change(points, figures.lowestFirst()));
    }

    private CompareTexts texts() {
        return new CompareTexts(figures.members(), words, f);
    }

    private String ranking(String path, String period) {
        return Address.of(path)
                .with("set", figures.ranking().run().indexSet())
                .with("period", period)
                .with("group", RankingChoice.ALL)
                .text();
    }
}
