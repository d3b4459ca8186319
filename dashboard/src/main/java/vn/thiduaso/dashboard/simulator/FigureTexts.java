package vn.thiduaso.dashboard.simulator;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Part;

/** What figures are called. */
record FigureTexts(IndexSet set, Words words, Formats f) {

    /** Names of ratios say what is divided by what: "Chi cho tiếp thị số / Tổng chi tiếp thị". */
    private static final String OVER = " / ";

    int digits() {
        return set.definition().score().rounding().digits();
    }

    String node(String code) {
        return set.nodes().get(set.node(code)).head().label().in(words.language());
    }

    /** What is asked: the indicator, and which of its inputs where it has several. */
    String label(Lever lever) {
        String indicator = set.nodes().get(lever.node()).head().label().in(words.language());
        boolean several = set.nodes().get(lever.node()) instanceof Indicator one
                && one.inputs().size() > 1;
        return several ? indicator + " – " + input(lever) : indicator;
    }

    /** The same, with which part of a ratio. */
    String label(Lever lever, Part part) {
        return part == Part.VALUE ? label(lever) : label(lever) + " (" + part(part) + ")";
    }

    String part(Part part) {
        return words.text("part." + part.word());
    }

    /** What a box is for: the part of a ratio by the name of what is counted, where the input says what is divided by what. */
    String boxed(Lever lever, Part part) {
        String[] parts = input(lever).split(OVER, -1);
        if (part == Part.VALUE || parts.length != 2) {
            return part == Part.VALUE ? "" : part(part);
        }
        return part(part) + ": " + (part == Part.NUMERATOR ? parts[0] : parts[1]);
    }

    private String input(Lever lever) {
        return lever.input().label().in(words.language());
    }

    /** {@code Hồ sơ đúng hạn (tử số): 80 → 95}. */
    String moved(Lever lever, Part part, double from, double to) {
        String before = Double.isNaN(from) ? Formats.NONE : f.exact(from);
        return label(lever, part) + ": " + before + " → " + f.exact(to);
    }
}
