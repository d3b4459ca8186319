package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.check.Target;
import vn.thiduaso.ingest.map.CodeNames;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Part;

/** Which figure of an index set a text names: for certain, or perhaps. Not safe for several threads. */
final class CodeGuess {

    /** {@code 1.1.}, {@code II.}, {@code a)}, {@code -} before a name. */
    private static final Pattern OUTLINE = Pattern.compile(
            "^(?:(?:[IVXivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)]\\s*|[-+*•]\\s+|\\d{1,2}(?:\\.\\d{1,2})+\\s+)");
    /** {@code (%)}, {@code (ĐVT: hồ sơ)} behind a name. */
    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[][^()\\[\\]]{1,30}[)\\]]\\s*$");

    private final IndexSet indexSet;
    private final CodeNames names;
    private final FigureNames figures;

    CodeGuess(IndexSet indexSet) {
        this.indexSet = indexSet;
        names = new CodeNames(indexSet);
        figures = new FigureNames(indexSet);
    }

    /** What the checks themselves take a text for. */
    Optional<String> named(String text) {
        return names.code(text);
    }

    /** The code of a figure that a text is for certain: by code, name, or name with a number before it or a unit of measure behind it. */
    Optional<String> certain(String text) {
        return figure(text)
                .or(() -> figure(bare(text)))
                .or(() -> figure(UNIT.matcher(bare(text)).replaceFirst("")));
    }

    private Optional<String> figure(String text) {
        return names.code(text)
                .filter(code -> Target.find(indexSet, code)
                        .filter(target ->
                                !target.figure().isEmpty() && target.input().isPresent())
                        .isPresent());
    }

    /** Whether a text names a group, whose points come from below it. */
    boolean isGroup(String text) {
        return names.code(text)
                .or(() -> names.code(bare(text)))
                .flatMap(code -> Target.find(indexSet, code))
                .filter(target -> target.input().isEmpty() && !(target.node() instanceof Indicator))
                .isPresent();
    }

    private static String bare(String text) {
        return OUTLINE.matcher(text).replaceFirst("").strip();
    }

    /** Figures whose names are alike, best first. */
    List<Suggestion> suggestions(String text) {
        return figures.near(List.of(asked(text)), false);
    }

    /** The same for a column with these heads one below the other, also parts of ratios. */
    List<Suggestion> suggestions(List<String> heads) {
        int lowest = heads.size() - 1;
        while (lowest > 0 && HeadWords.part(heads.get(lowest)).isPresent()) {
            lowest--;
        }
        // what stands further up is the name of a group of columns, and like many figures of it
        List<String> own = heads.subList(Math.max(0, lowest - 1), heads.size());
        List<String> texts = new ArrayList<>(heads.subList(lowest, heads.size()));
        texts.add(String.join(" ", own));
        texts.add(String.join(" ", heads));
        return figures.near(texts.stream().map(CodeGuess::asked).distinct().toList(), true);
    }

    private static String asked(String text) {
        return Abbreviations.spelledOut(UNIT.matcher(bare(text)).replaceFirst(""));
    }

    /** Whether a figure is a numerator over a denominator. */
    boolean isRatio(String code) {
        return indexSet.findSlot(code, Part.DENOMINATOR).isPresent();
    }

    /** What a figure is called. */
    String label(String code) {
        return figures.label(code);
    }

    /** What the figures are called. */
    FigureNames figures() {
        return figures;
    }
}
