package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thiduaso.ingest.check.Target;
import vn.thiduaso.ingest.map.CodeNames;
import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Part;

/** Which figure of an index set a text names: for certain, or perhaps. Not safe for several threads. */
final class CodeGuess {

    /** {@code 1.1.}, {@code II.}, {@code a)}, {@code -} before a name. */
    private static final Pattern OUTLINE = Pattern.compile(
            "^(?:(?:[IVXivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)]\\s*|[-+*•]\\s+|\\d{1,2}(?:\\.\\d{1,2})+\\s+)");
    /** {@code (%)}, {@code (ĐVT: hồ sơ)} behind a name. */
    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[][^()\\[\\]]{1,30}[)\\]]\\s*$");

    /** Of the dossiers that an office decides a title says no more: they are those of procedures. */
    private static final Pattern DOSSIERS = Pattern.compile("(?iU)\\b(giải quyết|xử lý) hồ sơ\\b(?! thủ tục| tthc)");

    /** How much less the value of a ratio is like a row of counts. */
    private static final double NO_COUNT = 0.6;

    private final IndexSet indexSet;
    private final CodeNames names;
    private final FigureNames figures;

    /** Codes that are asked of other units than those of the table. */
    private final Set<String> others;

    /** What the table is about; blank when nothing says it. */
    private final String title;

    CodeGuess(IndexSet indexSet) {
        this(indexSet, new CodeNames(indexSet), new FigureNames(indexSet), Set.of(), "");
    }

    private CodeGuess(IndexSet indexSet, CodeNames names, FigureNames figures, Set<String> others, String title) {
        this.indexSet = indexSet;
        this.names = names;
        this.figures = figures;
        this.others = Set.copyOf(others);
        this.title = title;
    }

    /** The same for a table about units of some kinds only: figures that are asked of none of them are less likely to be meant. */
    CodeGuess of(Set<String> kinds) {
        Set<String> unasked = IntStream.range(0, indexSet.nodes().size())
                .filter(node -> kinds.stream().noneMatch(kind -> indexSet.applies(node, kind)))
                .mapToObj(node -> indexSet.nodes().get(node))
                .filter(Indicator.class::isInstance)
                .flatMap(node -> ((Indicator) node).inputs().stream())
                .map(Input::code)
                .collect(Collectors.toSet());
        return new CodeGuess(indexSet, names, figures, unasked, title);
    }

    /** The same for a table with a title. */
    CodeGuess about(String text) {
        return new CodeGuess(indexSet, names, figures, others, dossiers(text));
    }

    private static String dossiers(String title) {
        return DOSSIERS.matcher(Abbreviations.spelledOut(title)).replaceAll("$1 hồ sơ thủ tục hành chính");
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

    /**
     * Figures and parts of ratios whose names are like that of a row, best first.
     *
     * @param percentage whether percentages stand in it: they are no part of a ratio; else they are counts, and no percentage
     */
    List<Suggestion> suggestions(String text, boolean percentage) {
        List<Suggestion> near = figures.near(List.of(asked(text)), others, title);
        return percentage ? whole(near) : counted(near);
    }

    /** The same of whole figures: percentages of what is called like a part are those of its ratio. */
    List<Suggestion> whole(List<Suggestion> near) {
        Map<String, Suggestion> best = new LinkedHashMap<>();
        near.forEach(one -> {
            String code = PartCode.of(one.answer()).code();
            best.merge(
                    code,
                    new Suggestion(code, label(code), one.why(), one.nearness()),
                    (a, b) -> a.nearness() >= b.nearness() ? a : b);
        });
        return sorted(best.values().stream());
    }

    /** The same where counts stand: the value of a ratio is none, its parts may be. */
    List<Suggestion> counted(List<Suggestion> near) {
        return sorted(near.stream()
                .map(one -> PartCode.of(one.answer()).part().isEmpty() && isRatio(one.answer())
                        ? one.with(NO_COUNT * one.nearness())
                        : one));
    }

    private static List<Suggestion> sorted(Stream<Suggestion> suggestions) {
        return suggestions
                .sorted(Comparator.comparingDouble(Suggestion::nearness).reversed())
                .toList();
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
        return figures.near(texts.stream().map(CodeGuess::asked).distinct().toList(), others, title);
    }

    private static String asked(String text) {
        return Abbreviations.spelledOut(UNIT.matcher(bare(text)).replaceFirst(""));
    }

    /** The only figure whose own name a head is the beginning of, or a long part; empty where it is asked of other units. */
    Optional<String> within(String head) {
        return figures.within(asked(head)).filter(code -> !others.contains(code));
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
