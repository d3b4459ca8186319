package vn.thiduaso.dashboard.maturity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.LevelShareChart;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.LevelFilter;
import vn.thiduaso.dashboard.published.LevelQueries.LevelShare;
import vn.thiduaso.dashboard.published.LevelQueries.LevelUnit;
import vn.thiduaso.dashboard.published.LevelTexts;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.scores.RankingChoice;
import vn.thiduaso.dashboard.scores.RankingOptions;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListDrawing;
import vn.thiduaso.dashboard.tables.ListView;
import vn.thiduaso.dashboard.web.Address;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Vietnamese;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.UnitKind;
import vn.thiduaso.scoring.indexset.Definition;

/** Writes the figures of the page of all enterprises as texts. */
record MaturityDrawing(MaturityFigures figures, ListAsked asked, IndexSetShelf shelf, Words words, Formats f) {

    MaturityView view() {
        RankingChoice.Chosen ranking = figures.ranking();
        RankingOptions options = new RankingOptions(ranking, shelf);
        Integer level = figures.filter().level();
        return new MaturityView(
                shelf.frame(ranking.run(), words.language()),
                set().name().in(words.language()),
                Address.of("/scores")
                        .with("set", ranking.run().indexSet())
                        .with("period", ranking.run().period())
                        .text(),
                new MaturityView.Filters(
                        options.sets(words),
                        options.periods(f),
                        options.groups(words),
                        sectorChoices(),
                        levelInAddress(level)),
                chart(
                        "by-group",
                        "chart.level-groups.summary",
                        groups(),
                        LevelShare::group,
                        name -> GroupText.of(name, words),
                        name -> listedBy(name, "")),
                kinds().size() < 2
                        ? null
                        : chart(
                                "by-kind",
                                "chart.level-kinds.summary",
                                kinds(),
                                LevelShare::kind,
                                this::kind,
                                kind -> listedBy("", "")),
                sectors().names().isEmpty()
                        ? null
                        : chart(
                                "by-sector",
                                "chart.level-sectors.summary",
                                sectors().names(),
                                sectors()::of,
                                name -> GroupText.of(name, words),
                                name -> listedBy("", sectors().chosenBy(name))),
                groups().stream().map(group -> GroupText.of(group, words)).collect(Collectors.joining(", ")),
                keys(),
                tabs(),
                level == null ? words.text("maturity.no-level") : texts().name(level),
                level == null ? words.text("maturity.no-level.why") : texts().condition(level),
                figures.part().rows().stream().map(this::row).toList(),
                list());
    }

    private Definition set() {
        return shelf.of(figures.ranking().run()).definition();
    }

    private LevelTexts texts() {
        return new LevelTexts(figures.scale(), words, f);
    }

    private static String levelInAddress(@Nullable Integer level) {
        return level == null ? MaturityList.NONE : level.toString();
    }

    private Set<String> groups() {
        return figures.shares().stream()
                .map(LevelShare::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> kinds() {
        return figures.shares().stream().map(LevelShare::kind).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private SectorShares sectors() {
        return SectorShares.of(figures.shares(), words);
    }

    private String kind(String code) {
        return UnitKind.find(code)
                .map(kind -> kind.label().in(words.language()))
                .orElse(code);
    }

    /** A bar for all units, then one for each name; of one name only that for all. */
    private @Nullable Chart chart(
            String id,
            String summary,
            Set<String> names,
            Function<LevelShare, @Nullable String> by,
            Function<String, String> label,
            Function<String, Listed> listed) {
        if (figures.shares().isEmpty()) {
            return null;
        }
        List<LevelShareChart.Row> rows = new ArrayList<>();
        rows.add(bar(words.text("maturity.all"), figures.shares(), listedBy("", "")));
        if (names.size() > 1) {
            names.forEach(name -> rows.add(bar(
                    label.apply(name),
                    figures.shares().stream()
                            .filter(share -> name.equals(by.apply(share)))
                            .toList(),
                    listed.apply(name))));
        }
        List<String> levels = new ArrayList<>();
        levels().forEach(level -> levels.add(texts().name(level)));
        levels.add(words.text("maturity.no-level"));
        return new LevelShareChart(
                        id,
                        levels,
                        rows,
                        new LevelShareChart.Words(
                                words.text(summary, f.whole(rows.size())),
                                words.text("col.group"),
                                words.text("maturity.units")),
                        f)
                .chart();
    }

    /** From the lowest up. */
    private List<Integer> levels() {
        return IntStream.range(0, figures.scale().names().size()).boxed().toList();
    }

    /** Which units a bar leads to. */
    private record Listed(String group, String sector) {}

    private static Listed listedBy(String group, String sector) {
        return new Listed(group.isEmpty() ? RankingChoice.ALL : group, sector);
    }

    private LevelShareChart.Row bar(String label, List<LevelShare> shares, Listed to) {
        List<Integer> units = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int level : levels()) {
            units.add(MaturityFigures.count(shares, new LevelFilter(level, "", "")));
            addresses.add(listed(levelInAddress(level), to));
        }
        units.add(MaturityFigures.count(shares, new LevelFilter(null, "", "")));
        addresses.add(listed(MaturityList.NONE, to));
        return new LevelShareChart.Row(label, units, addresses);
    }

    /** Other units of a level, from the first page. */
    private String listed(String level, Listed to) {
        ListAsked ofLevel = MaturityList.TABLE.with(asked, "level", level);
        ListAsked ofGroup = MaturityList.TABLE.with(ofLevel, "group", to.group());
        return MaturityList.TABLE.with(ofGroup, "sector", to.sector()).paged(1);
    }

    /** None where nobody told a sector. */
    private List<Option> sectorChoices() {
        Map<String, Integer> told = new TreeMap<>();
        int untold = 0;
        for (LevelShare share : figures.shares()) {
            if (share.sector() == null) {
                untold += share.units();
            } else {
                told.merge(share.sector(), share.units(), Integer::sum);
            }
        }
        if (told.isEmpty()) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        options.add(sector("", words.text("maturity.sector.all")));
        told.entrySet().stream()
                .sorted(Comparator.comparing(one -> Vietnamese.sortKey(one.getKey())))
                .forEach(one -> options.add(sector(
                        one.getKey(), GroupText.of(one.getKey(), words) + " (" + f.whole(one.getValue()) + ")")));
        if (untold > 0) {
            options.add(
                    sector(LevelFilter.UNTOLD, words.text("maturity.sector.untold") + " (" + f.whole(untold) + ")"));
        }
        return options;
    }

    private Option sector(String value, String label) {
        return new Option(value, label, value.equals(figures.filter().sector()));
    }

    private List<MaturityView.Key> keys() {
        int count = figures.scale().names().size();
        List<MaturityView.Key> keys = new ArrayList<>();
        for (int level : levels()) {
            keys.add(new MaturityView.Key(
                    "h" + LevelShareChart.shade(level, count),
                    f.whole(level),
                    figures.scale().names().get(level).in(words.language())));
        }
        keys.add(new MaturityView.Key("hx", Formats.NONE, words.text("maturity.no-level")));
        return keys;
    }

    /** The highest level first; those without a level only where there are any. */
    private List<MaturityView.Tab> tabs() {
        List<MaturityView.Tab> tabs = new ArrayList<>();
        for (int level = figures.scale().names().size() - 1; level >= 0; level--) {
            tabs.add(tab(texts().name(level), level));
        }
        if (figures.count(null) > 0) {
            tabs.add(tab(words.text("maturity.no-level"), null));
        }
        return tabs;
    }

    private MaturityView.Tab tab(String label, @Nullable Integer level) {
        return new MaturityView.Tab(
                label,
                f.whole(figures.count(level)),
                listed(levelInAddress(level), new Listed(asked.filter("group"), asked.filter("sector"))),
                Objects.equals(level, figures.filter().level()));
    }

    private MaturityView.Row row(LevelUnit unit) {
        UnitRow row = unit.row();
        return new MaturityView.Row(
                row.name(),
                row.unit(),
                address(MaturityList.PATH + "/{unit}", row.unit()),
                GroupText.of(row.group(), words),
                GroupText.of(unit.sector(), words),
                f.number(row.score(), set().score().rounding().digits()),
                address("/explain/{unit}/{node}", row.unit(), set().root().code()),
                row.rank() == null ? Formats.NONE : f.whole(row.rank()),
                f.percent(row.coverage()),
                row.reason() == null ? "" : words.text("reason." + row.reason()));
    }

    private String address(String path, Object... names) {
        return Address.ofRun(figures.ranking().run().run(), path, names);
    }

    private ListView list() {
        int count = figures.count(figures.filter().level());
        return new ListDrawing<>(
                        MaturityList.TABLE,
                        MaturityList.TABLE.with(
                                asked, "level", levelInAddress(figures.filter().level())),
                        words)
                .view(List.of(), figures.part(), count, "pages.of");
    }
}
