package vn.thiduaso.dashboard.runs.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.dashboard.runs.compare.RunPairView.CauseLine;
import vn.thiduaso.dashboard.runs.compare.RunPairView.OneSided;
import vn.thiduaso.dashboard.runs.compare.RunPairView.Shown;
import vn.thiduaso.dashboard.runs.compare.RunPairView.Tile;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.datasets.run.RunInputs;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.comparison.Cause;
import vn.thiduaso.scoring.comparison.Causes;

/**
 * The comparison as texts.
 *
 * @param pair the units shown
 * @param whole all of them
 * @param group whose units are shown; empty: all
 */
record RunPairAnswer(
        RunPairRequest asked, RunPair pair, RunPair whole, List<Option> groups, String group, Words words, Formats f) {

    private static final double THOUSANDTH = 0.001;

    Shown shown() {
        RunPairTexts texts = new RunPairTexts(pair, words, f);
        RunPairLines lines = new RunPairLines(asked, pair, group, texts);
        RunPairCharts charts = new RunPairCharts(lines, texts);
        RunPairInputs inputs = new RunPairInputs(whole, words, f);
        String ranked = charts.group();
        return new Shown(
                lead(texts),
                notes(),
                inputs.lines(),
                inputs.said(),
                tiles(),
                groups,
                unsplit(),
                texts.causes().stream().map(cause -> line(cause, texts)).toList(),
                charts.causes(),
                charts.slope(),
                ranked,
                lines.units(),
                lines.values(),
                oneSided(unit -> unit.after() == null, pair.left()),
                oneSided(unit -> unit.before() == null, pair.right()));
    }

    private long count(Predicate<UnitPair> what) {
        return pair.both().filter(what).count();
    }

    private long onlyIn(ComparedRun run, Predicate<UnitPair> which) {
        return pair.isPart()
                ? run.head().units() - pair.tally().both()
                : pair.units().stream().filter(which).count();
    }

    private String lead(RunPairTexts texts) {
        String changed = words.text(
                "runpair.lead",
                f.whole(pair.tally().scores()),
                f.whole(pair.tally().both()),
                f.whole(pair.tally().ranks()));
        return texts.causes().stream()
                .max(Comparator.comparing(pair::moved))
                .map(cause -> changed + " " + words.text("runpair.lead.cause", texts.name(cause), share(cause)))
                .orElse(changed);
    }

    private BigDecimal movedByAll() {
        return Arrays.stream(Cause.values()).map(pair::moved).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** To a thousandth; what is not all of it is never written as all, nor what is something as nothing. */
    private String share(Cause cause) {
        BigDecimal moved = pair.moved(cause);
        double share = moved.doubleValue() / movedByAll().doubleValue();
        double shown = Math.rint(share / THOUSANDTH) * THOUSANDTH;
        if (shown < THOUSANDTH) {
            return words.text("runpair.share.less", f.percent(THOUSANDTH));
        }
        boolean whole = moved.compareTo(movedByAll()) == 0;
        return shown >= 1 && !whole ? words.text("runpair.share.more", f.percent(1 - THOUSANDTH)) : f.percent(shown);
    }

    private CauseLine line(Cause cause, RunPairTexts texts) {
        int digits = pair.digits() + Causes.MORE_DIGITS;
        List<UnitPair> moved = pair.units().stream()
                .filter(unit -> part(unit, cause).signum() != 0)
                .toList();
        Optional<UnitPair> most = moved.stream()
                .max(Comparator.comparing(unit -> part(unit, cause).abs()));
        return new CauseLine(
                cause.ordinal(),
                texts.name(cause),
                texts.what(cause),
                f.whole(moved.size()),
                f.number(pair.moved(cause).doubleValue(), digits),
                share(cause),
                most.map(unit -> words.text(
                                "runpair.most",
                                unit.row().name(),
                                f.signed(part(unit, cause).doubleValue(), digits)))
                        .orElse(Formats.NONE));
    }

    private static BigDecimal part(UnitPair unit, Cause cause) {
        return unit.causes().map(causes -> causes.part(cause)).orElse(BigDecimal.ZERO);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(notes, pair.isCorrection(), "runpair.note.correction");
        note(
                notes,
                pair.left().head().period().kind()
                        != pair.right().head().period().kind(),
                "runpair.note.length");
        note(notes, pair.left().head().illustrative() != pair.right().head().illustrative(), "compare.illustrative");
        note(notes, isBackwards(pair.left().head(), pair.right().head()), "runpair.note.backwards");
        List<String> engines =
                List.of(pair.left().head().engine(), pair.right().head().engine());
        if (engines.stream().anyMatch(engine -> !engine.equals(RunInputs.ENGINE))) {
            notes.add(words.text("runpair.note.engine", engines.get(0), engines.get(1), RunInputs.ENGINE));
        }
        note(notes, whole.units().stream().anyMatch(this::isRankedElsewhere), "runpair.note.groups");
        return notes;
    }

    private static boolean isBackwards(RunHead left, RunHead right) {
        return left.period().equals(right.period())
                ? left.closedAt().isAfter(right.closedAt())
                : left.period().compareTo(right.period()) > 0;
    }

    private boolean isRankedElsewhere(UnitPair unit) {
        return unit.isInBoth() && !unit.isRankedAlike();
    }

    private void note(List<String> notes, boolean holds, String key) {
        if (holds) {
            notes.add(words.text(key));
        }
    }

    private List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile("both", pair.tally().both()));
        tiles.add(tile("scores", pair.tally().scores()));
        tiles.add(tile("ranks", pair.tally().ranks()));
        if (pair.right().set().definition().levels().isPresent()) {
            tiles.add(tile("levels", pair.tally().levels()));
        }
        tiles.add(tile("only-left", onlyIn(pair.left(), unit -> unit.after() == null)));
        tiles.add(tile("only-right", onlyIn(pair.right(), unit -> unit.before() == null)));
        tiles.add(tile(
                "unsplit",
                pair.isPart()
                        ? pair.tally().scores()
                        : count(unit -> unit.changesScore() && unit.causes().isEmpty())));
        return tiles;
    }

    private Tile tile(String key, long units) {
        return new Tile(words.text("runpair.tile." + key), f.whole(units));
    }

    private String unsplit() {
        return pair.unsplit() == RunPair.Unsplit.NO
                ? ""
                : words.text(
                        "runpair.unsplit." + pair.unsplit(),
                        pair.isPart() ? f.whole(RunPair.MOST_UNITS) : pair.refusal(),
                        pair.left().head().run(),
                        pair.right().head().run());
    }

    private List<OneSided> oneSided(Predicate<UnitPair> which, ComparedRun run) {
        return pair.units().stream()
                .filter(which)
                .map(UnitPair::row)
                .sorted(Comparator.comparing(UnitRow::sortKey).thenComparing(UnitRow::unit))
                .map(row -> new OneSided(
                        row.unit(),
                        row.name(),
                        RunPairTexts.profile(run, row.unit()),
                        row.group() == null ? Formats.NONE : row.group(),
                        row.rank() == null ? Formats.NONE : f.whole(row.rank()),
                        f.number(row.score(), run.digits())))
                .toList();
    }
}
