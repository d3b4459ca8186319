package vn.thiduaso.dashboard.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.published.UnitRow;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Improvement;
import vn.thiduaso.scoring.improvement.Weighing;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What an address tries, and what the kernel answered.
 *
 * @param contest null where the run is too large to be tried on a page; then nothing below is known
 * @param at place of the unit in the contest
 * @param figures null on other tabs
 * @param weights null on other tabs
 * @param weighed all units with these weights; null while there are faults
 * @param improvement null on other tabs, and while there are faults
 * @param held whether steps and the way hold still what units are scored against
 * @param outcome empty while there are faults
 * @param faults of the address as a whole
 */
record Attempt(
        RunHead run,
        IndexSet set,
        UnitRow row,
        SimulatorRequest asked,
        @Nullable Contest contest,
        int at,
        @Nullable FigureBoxes figures,
        @Nullable WeightBoxes weights,
        Weighing.@Nullable Outcome weighed,
        @Nullable Improvement improvement,
        boolean held,
        Optional<Outcome> outcome,
        List<String> faults) {

    Attempt {
        faults = List.copyOf(faults);
    }

    /** All that is wrong, those of single boxes too, by the names the page has for them. */
    List<String> allFaults(Words words) {
        FigureTexts texts = new FigureTexts(set, words, Formats.in(words.language()));
        List<String> all = new ArrayList<>(faults);
        if (figures != null) {
            figures.boxes().stream()
                    .filter(box -> !box.fault().isEmpty())
                    .forEach(box -> all.add(texts.label(box.lever(), box.slot().part()) + ": " + box.fault()));
        }
        if (weights != null) {
            weights.boxes().stream()
                    .filter(box -> !box.fault().isEmpty())
                    .forEach(box -> all.add(texts.node(box.code()) + ": " + box.fault()));
        }
        return all;
    }

    /** Whether anything is tried that could be saved. */
    boolean triesSomething() {
        return outcome.isPresent()
                && switch (asked.tab()) {
                    case VALUES -> figures != null && !figures.changed().isEmpty();
                    case WEIGHTS -> weights != null && !weights.changed().isEmpty();
                    case WAY ->
                        improvement != null && !improvement.plan().changes().isEmpty();
                };
    }

    /** What is tried and nothing else: without what is as published, and what belongs to other tabs. */
    SimulatorRequest canonical() {
        return switch (asked.tab()) {
            case VALUES -> asked.only(changedFigures(), "", Map.of(), "", "");
            case WEIGHTS -> asked.only(Map.of(), asked.group(), asked.weights(), "", "");
            case WAY -> asked.only(Map.of(), "", Map.of(), asked.places(), asked.most());
        };
    }

    private Map<String, String> changedFigures() {
        Map<String, String> changed = new LinkedHashMap<>();
        if (figures != null) {
            figures.changed().forEach(box -> changed.put(box.name(), BoxText.of(box.tried())));
        }
        return changed;
    }
}
