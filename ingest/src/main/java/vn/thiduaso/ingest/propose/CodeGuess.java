package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.check.Target;
import vn.thiduaso.ingest.map.CodeNames;
import vn.thiduaso.ingest.match.Likeness;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;

/** Which figure of an index set a text names: for certain, or perhaps. Not safe for several threads. */
final class CodeGuess {

    /** Below this nobody would see a likeness. */
    private static final double LEAST = 0.4;

    private static final int SHOWN = 4;
    /** {@code 1.1.}, {@code II.}, {@code a)}, {@code -} before a name. */
    private static final Pattern OUTLINE = Pattern.compile(
            "^(?:(?:[IVXivx]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)]\\s*|[-+*•]\\s+|\\d{1,2}(?:\\.\\d{1,2})+\\s+)");
    /** {@code (%)}, {@code (ĐVT: hồ sơ)} behind a name. */
    private static final Pattern UNIT = Pattern.compile("\\s*[(\\[][^()\\[\\]]{1,30}[)\\]]\\s*$");

    private final IndexSet indexSet;
    private final CodeNames names;
    /** Names of figures by code, as people know them. */
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    CodeGuess(IndexSet indexSet) {
        this.indexSet = indexSet;
        names = new CodeNames(indexSet);
        for (Node node : indexSet.nodes()) {
            if (node instanceof Indicator indicator) {
                for (Input input : indicator.inputs()) {
                    List<String> all = new ArrayList<>(List.of(input.label().vi()));
                    if (indicator.inputs().size() == 1) {
                        all.add(node.label().vi());
                    }
                    known.put(input.code(), all);
                }
            }
        }
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
        String asked = UNIT.matcher(bare(text)).replaceFirst("");
        List<Suggestion> all = new ArrayList<>();
        known.forEach((code, labels) -> labels.stream()
                .map(label -> new Suggestion(code, label, "tên gần giống", Likeness.of(asked, label)))
                .max(Comparator.comparingDouble(Suggestion::nearness))
                .filter(best -> best.nearness() >= LEAST)
                .ifPresent(all::add));
        return all.stream()
                .sorted(Comparator.comparingDouble(Suggestion::nearness)
                        .reversed()
                        .thenComparing(Suggestion::answer))
                .limit(SHOWN)
                .toList();
    }

    /** The name of a figure. */
    String label(String code) {
        return known.getOrDefault(code, List.of(code)).get(0);
    }
}
