package vn.thiduaso.dashboard.indexsets.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.indexsets.editor.SetDifferenceView.EffectView;
import vn.thiduaso.dashboard.indexsets.editor.SetDifferenceView.UnitLine;
import vn.thiduaso.dashboard.published.LevelTexts;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.RunQueries;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.edit.SetText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.comparison.OtherRules.Effect;
import vn.thiduaso.scoring.comparison.OtherRules.Stand;
import vn.thiduaso.scoring.comparison.SetDifference;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Puts a draft beside the version it was made from, and ranks a published run by it. */
@Component
class SetDifferenceDesk {

    /** Units of which a page shows the effect, those that move most first. */
    private static final int MOST_LINES = 200;

    private final EditDesk desk;
    private final RunQueries runs;
    private final EffectShelf shelf;

    SetDifferenceDesk(EditDesk desk, RunQueries runs, EffectShelf shelf) {
        this.desk = desk;
        this.runs = runs;
        this.shelf = shelf;
    }

    /** @param run to try the draft on; empty or unknown: the newest of the set */
    SetDifferenceView view(String id, String run, Words words) {
        SetDraft draft = desk.find(id);
        String yaml = desk.text(draft, draft.revision());
        SetDraftTexts read = SetDraftTexts.of(yaml);
        Optional<String> base = desk.base(draft);
        List<RunHead> candidates = candidates(draft, base);
        RunHead chosen = candidates.stream()
                .filter(one -> one.run().equals(run))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElse(null);
        Formats f = Formats.in(words.language());
        List<Option> options = candidates.stream()
                .map(one -> new Option(
                        one.run(),
                        words.text("setdiff.run", f.period(one.period()), one.version(), one.run()),
                        one.equals(chosen)))
                .toList();
        EffectView effect = read.source().isEmpty()
                ? EffectView.none(words.text("setdiff.faults"))
                : chosen == null
                        ? EffectView.none(words.text("setdiff.no-run"))
                        : effect(read.source().get(), chosen, words, f);
        return difference(draft, read, base, words, f, options, effect);
    }

    /** Published runs of the set that is written, or of the one it was made from. */
    private List<RunHead> candidates(SetDraft draft, Optional<String> base) {
        String from = base.map(yaml -> SetText.of(yaml).top().text("code")).orElse("");
        return runs.published().stream()
                .filter(one ->
                        one.indexSet().equals(draft.code()) || one.indexSet().equals(from))
                .toList();
    }

    private static SetDifferenceView difference(
            SetDraft draft,
            SetDraftTexts read,
            Optional<String> base,
            Words words,
            Formats f,
            List<Option> options,
            EffectView effect) {
        SetDifference found = new SetDifference(List.of(), List.of());
        List<SetDifferenceView.SettingLine> settings = List.of();
        List<SetDifferenceView.NodeLine> nodes = List.of();
        String trouble = base.isEmpty()
                ? words.text("setdiff.no-base")
                : read.source().isEmpty() ? words.text("setdiff.faults") : "";
        if (trouble.isEmpty()) {
            IndexSetSource before = IndexSetSource.of(base.orElseThrow(), "set.yaml");
            IndexSetSource after = read.source().orElseThrow();
            SetText text = SetText.of(after.yaml());
            found = SetDifference.of(before.set(), after.set());
            SetDifferenceDrawing drawing = new SetDifferenceDrawing(
                    new SetDifferenceDrawing.Version(before.set(), SetText.of(before.yaml())),
                    new SetDifferenceDrawing.Version(after.set(), text),
                    words,
                    f);
            settings = drawing.settings(found);
            nodes = drawing.nodes(
                    found,
                    code -> text.lines().stream()
                            .filter(line -> line.code().equals(code))
                            .findFirst()
                            .map(line -> SetDraftDrawing.address(draft.id(), line.place()))
                            .orElse(""));
            trouble = found.isNothing() ? words.text("setdiff.nothing") : "";
        }
        return new SetDifferenceView(
                draft.id(),
                draft.name().in(words.language()),
                draft.set(),
                draft.basedOn(),
                trouble,
                settings,
                nodes,
                options,
                effect);
    }

    private EffectView effect(IndexSetSource draft, RunHead run, Words words, Formats f) {
        if (run.units() > EffectShelf.MOST_UNITS) {
            return EffectView.none(words.text("setdiff.many", f.whole(run.units()), f.whole(EffectShelf.MOST_UNITS)));
        }
        EffectShelf.Tried tried = shelf.find(draft, run).orElse(null);
        if (tried == null) {
            return EffectView.none(words.text("setdiff.no-figures", run.run()));
        }
        if (!tried.trouble().isEmpty()) {
            return EffectView.none(tried.trouble());
        }
        List<String> notes = new ArrayList<>();
        if (!tried.newInputs().isEmpty()) {
            notes.add(words.text("setdiff.new-inputs", String.join(", ", tried.newInputs())));
        }
        List<Effect> moved = tried.effects().stream()
                .filter(effect -> effect.changesRank() || effect.changesScore() || effect.changesLevel())
                .sorted(Comparator.comparingInt(SetDifferenceDesk::distance)
                        .reversed()
                        .thenComparing(Effect::unit))
                .toList();
        List<UnitLine> lines = moved.stream()
                .limit(MOST_LINES)
                .map(effect -> line(effect, tried, draft.set(), words, f))
                .toList();
        return new EffectView(
                "",
                tried.effects().size(),
                (int) moved.stream().filter(Effect::changesRank).count(),
                (int) moved.stream().filter(Effect::changesScore).count(),
                (int) moved.stream().filter(Effect::changesLevel).count(),
                notes,
                lines,
                tried.effects().size() - lines.size());
    }

    /** Places a unit moves; more than any where it gets or loses its rank. */
    private static int distance(Effect effect) {
        int before = effect.before().rank();
        int after = effect.after().rank();
        return (before == 0) != (after == 0) ? Integer.MAX_VALUE : Math.abs(before - after);
    }

    private static UnitLine line(Effect effect, EffectShelf.Tried tried, IndexSet set, Words words, Formats f) {
        int digits = set.definition().score().rounding().digits();
        int before = effect.before().rank();
        int after = effect.after().rank();
        boolean both = before > 0 && after > 0;
        return new UnitLine(
                effect.unit(),
                tried.names().getOrDefault(effect.unit(), effect.unit()),
                effect.group(),
                score(effect.before(), digits, f),
                score(effect.after(), digits, f),
                rank(before, f),
                rank(after, f),
                !both || before == after ? "" : f.whole(Math.abs(before - after)),
                !both || before == after ? "same" : after < before ? "better" : "worse",
                level(effect.before(), set, words, f),
                level(effect.after(), set, words, f));
    }

    private static String score(Stand stand, int digits, Formats f) {
        return f.number(Double.isNaN(stand.score()) ? null : stand.score(), digits);
    }

    private static String rank(int rank, Formats f) {
        return rank == 0 ? Formats.NONE : f.whole(rank);
    }

    private static String level(Stand stand, IndexSet set, Words words, Formats f) {
        return set.definition()
                .levels()
                .filter(scale ->
                        stand.level() >= 0 && stand.level() < scale.names().size())
                .map(scale -> new LevelTexts(scale, words, f).name(stand.level()))
                .orElse("");
    }
}
