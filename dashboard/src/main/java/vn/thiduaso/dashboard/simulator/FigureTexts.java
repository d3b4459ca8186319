package vn.thiduaso.dashboard.simulator;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;

/** What figures are called. */
record FigureTexts(IndexSet set, Words words, Formats f) {

    int digits() {
        return set.definition().score().rounding().digits();
    }

    /** What is asked: the indicator, and the input where it has a name of its own. */
    String label(Lever lever) {
        String indicator = set.nodes().get(lever.node()).head().label().in(words.language());
        String input = lever.input().label().in(words.language());
        return input.equals(indicator) ? indicator : indicator + " – " + input;
    }

    /** The same, with which part of a ratio. */
    String label(Lever lever, Part part) {
        return part == Part.VALUE ? label(lever) : label(lever) + " (" + part(part) + ")";
    }

    String part(Part part) {
        return words.text("part." + part.word());
    }

    /** {@code Hồ sơ đúng hạn (tử số): 80 → 95}. */
    String moved(Lever lever, Part part, double from, double to) {
        String before = Double.isNaN(from) ? Formats.NONE : f.exact(from);
        return label(lever, part) + ": " + before + " → " + f.exact(to);
    }
}
