package vn.thiduaso.dashboard.movement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.BulletChart;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.movement.Assignment.Kind;
import vn.thiduaso.dashboard.published.IndexSetShelf;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.aim.AimSet;
import vn.thiduaso.scoring.aim.Progress.Mark;
import vn.thiduaso.scoring.aim.Progress.State;

/** Writes the figures of the page of all aims as texts. */
record MovementDrawing(MovementFigures figures, MovementRequest asked, IndexSetShelf shelf, Words words, Formats f) {

    /** Marks that are no tile unless an aim has them. */
    private static final Set<Mark> RARE = EnumSet.of(Mark.LATE, Mark.LOST, Mark.TOO_FEW);

    /** Marks of some of those reached: their tiles say so, for the others add up to all. */
    private static final Set<Mark> OF_REACHED = EnumSet.of(Mark.EXCEEDED, Mark.EARLY, Mark.LATE);

    MovementView view() {
        AimSet aims = figures.chosen().aims();
        List<AimStanding> known = figures.standings().stream()
                .filter(standing -> figures.shows(standing.aim().content()))
                .filter(standing -> isChosen(asked.content(), standing.aim().content()))
                .toList();
        List<AimStanding> all = known.stream().filter(AimStanding::asked).toList();
        List<AimStanding> shown = all.stream().filter(this::hasMark).toList();
        return new MovementView(
                shelf.frame(figures.chosen().run(), words.language()),
                words.text("movement.version", aims.name().in(words.language()), aims.version()),
                rows().scope(),
                all.size() == known.size() ? "" : words.text("movement.left-out", f.whole(known.size() - all.size())),
                own(),
                filters(aims),
                tiles(all),
                aims.contents().stream()
                        .filter(content -> figures.shows(content.code()))
                        .filter(content -> isChosen(asked.content(), content.code()))
                        .map(content -> part(content, all, shown))
                        .toList(),
                chart(shown));
    }

    private AimTexts texts() {
        return new AimTexts(words, f);
    }

    private AimRows rows() {
        return new AimRows(figures, asked, shelf, texts());
    }

    private static boolean isChosen(@Nullable String asked, String one) {
        return asked == null || asked.isEmpty() || asked.equals(one);
    }

    private Optional<Mark> mark() {
        for (Mark mark : Mark.values()) {
            if (mark.name().equals(asked.state())) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private boolean hasMark(AimStanding standing) {
        return mark().map(mark -> standing.progress().marks().contains(mark)).orElse(true);
    }

    private @Nullable String own() {
        if (figures.reader().isEmpty() || figures.reader().equals(figures.member())) {
            return null;
        }
        return new MovementRequest(asked.set(), asked.period(), null, null, null, figures.reader(), null).overview();
    }

    private MovementView.Filters filters(AimSet aims) {
        List<Option> units = new ArrayList<>();
        if (!figures.offers().isEmpty()) {
            units.add(
                    new Option("", words.text("movement.whole"), figures.unit().isEmpty()));
            figures.offers()
                    .forEach(unit -> units.add(
                            new Option(unit.unit(), unit.name(), unit.unit().equals(figures.unit()))));
        }
        return new MovementView.Filters(sets(), periods(), contents(aims), states(), units, members(), figures.unit());
    }

    private List<Option> sets() {
        Map<String, RunHead> first = new LinkedHashMap<>();
        figures.chosen().published().forEach(run -> first.putIfAbsent(run.indexSet(), run));
        return first.values().stream()
                .map(run -> new Option(
                        run.indexSet(),
                        shelf.of(run).definition().name().in(words.language()),
                        run.indexSet().equals(figures.chosen().run().indexSet())))
                .toList();
    }

    private List<Option> periods() {
        RunHead here = figures.chosen().run();
        return figures.chosen().published().stream()
                .filter(run -> run.indexSet().equals(here.indexSet()))
                .map(run -> new Option(
                        run.period().toString(),
                        f.period(run.period()),
                        run.period().equals(here.period())))
                .toList();
    }

    private List<Option> contents(AimSet aims) {
        List<Option> options = new ArrayList<>();
        String chosen = Objects.requireNonNullElse(asked.content(), "");
        options.add(new Option("", words.text("movement.all-contents"), chosen.isEmpty()));
        aims.contents()
                .forEach(content -> options.add(new Option(
                        content.code(),
                        content.code() + " " + content.label().in(words.language()),
                        content.code().equals(chosen))));
        return options;
    }

    private List<Option> states() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("movement.all-states"), mark().isEmpty()));
        for (Mark mark : Mark.values()) {
            options.add(new Option(
                    mark.name(), texts().mark(mark), mark().filter(mark::equals).isPresent()));
        }
        return options;
    }

    private List<Option> members() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(
                "", words.text("movement.all-members"), figures.member().isEmpty()));
        figures.followers()
                .members()
                .forEach(member -> options.add(new Option(member, member, member.equals(figures.member()))));
        return options;
    }

    /** All, then the marks that any aim has, and those the movement is asked about even when none has them. */
    private List<MovementView.Tile> tiles(List<AimStanding> all) {
        List<MovementView.Tile> tiles = new ArrayList<>();
        String aims = words.text("movement.aims");
        tiles.add(new MovementView.Tile(aims, aims, f.whole(all.size()), asked.withState(""), false, mark().isEmpty()));
        for (Mark mark : Mark.values()) {
            long count = all.stream()
                    .filter(standing -> standing.progress().marks().contains(mark))
                    .count();
            if (!RARE.contains(mark) || count > 0) {
                tiles.add(new MovementView.Tile(
                        OF_REACHED.contains(mark) ? words.text("movement.of-reached." + mark) : texts().mark(mark),
                        texts().mark(mark),
                        f.whole(count),
                        asked.withState(mark.name()),
                        OF_REACHED.contains(mark),
                        mark().filter(mark::equals).isPresent()));
            }
        }
        return tiles;
    }

    private MovementView.Part part(AimSet.Content content, List<AimStanding> all, List<AimStanding> shown) {
        List<AimStanding> own = all.stream()
                .filter(standing -> standing.aim().content().equals(content.code()))
                .toList();
        long reached = own.stream()
                .filter(standing -> standing.progress().state() == State.REACHED)
                .count();
        return new MovementView.Part(
                content.code(),
                content.label().in(words.language()),
                words.text("movement.reached-of", f.whole(reached), f.whole(own.size())),
                String.join(", ", figures.followers().of(Kind.CONTENT, content.code())),
                shown.stream().filter(own::contains).map(rows()::row).toList(),
                none(content, own));
    }

    private String none(AimSet.Content content, List<AimStanding> own) {
        if (!own.isEmpty()) {
            return words.text("movement.none-of-state");
        }
        boolean any = figures.standings().stream()
                .anyMatch(standing -> standing.aim().content().equals(content.code()));
        return words.text(any ? "movement.not-asked" : "movement.no-aims");
    }

    private @Nullable Chart chart(List<AimStanding> shown) {
        List<BulletChart.Row> bars = shown.stream()
                .filter(standing -> standing.now().isThere())
                .map(standing -> new BulletChart.Row(
                        standing.aim().code() + " " + standing.aim().label().in(words.language()),
                        standing.aim().goal().share(standing.now().value()),
                        texts().figure(standing.aim(), standing.now().value()),
                        texts().goal(standing.aim()),
                        texts().mark(standing.progress().marks().iterator().next()),
                        tone(standing),
                        asked.aim(standing.aim().code())))
                .toList();
        return bars.isEmpty()
                ? null
                : new BulletChart(
                                "aims",
                                bars,
                                new BulletChart.Words(
                                        words.text("chart.aims.summary", f.whole(bars.size())),
                                        words.text("movement.aim"),
                                        words.text("movement.figure"),
                                        words.text("movement.goal"),
                                        words.text("movement.share"),
                                        words.text("col.state")),
                                f)
                        .chart();
    }

    private static BulletChart.Tone tone(AimStanding standing) {
        return switch (standing.progress().state()) {
            case REACHED -> BulletChart.Tone.REACHED;
            case MISSED, LOST -> BulletChart.Tone.MISSED;
            case NOT_YET, TOO_FEW, NO_DATA -> BulletChart.Tone.OPEN;
        };
    }
}
