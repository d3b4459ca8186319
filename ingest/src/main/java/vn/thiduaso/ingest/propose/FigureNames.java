package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.match.Likeness;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;

/**
 * Names of the figures of an index set, as people know them: that of the input, that of an indicator of one input, and of a ratio what is counted above and
 * below, where its name says both with {@code /} between (docs/index-set.md).
 */
final class FigureNames {

    /** Below this nobody would see a likeness. */
    private static final double LEAST = 0.4;

    private static final int SHOWN = 4;
    /** {@code HS} and nothing else: many things begin with these letters. */
    private static final Pattern TWO_LETTERS = Pattern.compile("(?U)\\p{Lu}{2}");
    /** How much less a name says that only two letters are like. */
    private static final double ALONE = 0.45;

    private static final Pattern OVER = Pattern.compile("\\s+/\\s+");

    /** By code, the whole figure first. */
    private final Map<String, List<Name>> byCode = new LinkedHashMap<>();

    /** What many names begin with, and none is known by. */
    private static final Pattern COUNTS = Pattern.compile("(?iU)^\\s*(?:tổng\\s+số|tổng|số\\s+lượng|số)\\b\\s*");

    /** @param answer a code, or a code with a part */
    private record Name(String answer, Ready text, String shown) {

        Suggestion like(Ready asked) {
            return new Suggestion(answer, shown, "tên gần giống", asked.to(text));
        }
    }

    /** A text ready to be compared, also without the words that count: "Tổng số HS" is not like "tổng số hộ" for what they begin with. */
    private record Ready(String text, Likeness.Text whole, Likeness.Text counted, Initials initials) {

        static Ready of(String text) {
            return new Ready(
                    text,
                    Likeness.text(text),
                    Likeness.text(COUNTS.matcher(text).replaceFirst("")),
                    Initials.of(text));
        }

        /** The likeness to a name, also with short words spelled out as that name has them. */
        double to(Ready name) {
            double written = plainly(name);
            if (!Initials.isShort(text)) {
                return written;
            }
            double spelledOut = of(name.initials.spelledOut(text)).plainly(name);
            boolean alone =
                    TWO_LETTERS.matcher(COUNTS.matcher(text).replaceFirst("")).matches();
            return Math.max(written, alone ? ALONE * spelledOut : spelledOut);
        }

        /** That of the texts; of such that share little but those words, that of the rest. */
        private double plainly(Ready other) {
            double rest = counted.to(other.counted);
            return rest < LEAST ? rest : whole.to(other.whole);
        }
    }

    FigureNames(IndexSet indexSet) {
        for (Node node : indexSet.nodes()) {
            if (node instanceof Indicator indicator) {
                indicator.inputs().forEach(input -> byCode.put(input.code(), names(indicator, input)));
            }
        }
    }

    private static List<Name> names(Indicator indicator, Input input) {
        String whole = input.label().vi();
        List<Name> names = new ArrayList<>();
        names.add(new Name(input.code(), Ready.of(whole), whole));
        if (indicator.inputs().size() == 1) {
            String label = indicator.label().vi();
            names.add(new Name(input.code(), Ready.of(label), label));
        }
        if (input.kind() == Input.Kind.RATIO) {
            String[] halves = OVER.split(whole);
            boolean said = halves.length == 2;
            names.add(part(input, Part.NUMERATOR, "tử số", said ? halves[0] : ""));
            names.add(part(input, Part.DENOMINATOR, "mẫu số", said ? halves[1] : ""));
        }
        return names;
    }

    private static Name part(Input input, Part part, String called, String half) {
        String of = half.isEmpty() ? "của " + input.label().vi() : half;
        return new Name(input.code() + "." + part.word(), Ready.of(half), called + ": " + of);
    }

    /**
     * Figures whose names are like one of some texts, best first; of a ratio the part that is, and of the best one each part.
     *
     * @param parts whether parts are wanted too
     */
    List<Suggestion> near(List<String> texts, boolean parts) {
        List<Ready> asked = texts.stream().map(Ready::of).toList();
        List<List<Suggestion>> figures = byCode.values().stream()
                .map(names -> answers(names, asked, parts))
                .filter(answers -> answers.get(0).nearness() >= LEAST)
                .sorted(Comparator.<List<Suggestion>>comparingDouble(
                                answers -> answers.get(0).nearness())
                        .reversed()
                        .thenComparing(answers -> answers.get(0).answer()))
                .limit(SHOWN)
                .toList();
        List<Suggestion> shown = new ArrayList<>();
        for (List<Suggestion> answers : figures) {
            shown.addAll(shown.isEmpty() ? answers : answers.subList(0, 1));
        }
        return shown;
    }

    /** Every answer about a figure, the best first; the likeness of each is that to its best text. */
    private static List<Suggestion> answers(List<Name> names, List<Ready> texts, boolean parts) {
        Map<String, Suggestion> best = new LinkedHashMap<>();
        names.stream()
                .filter(name -> parts || name.answer().equals(names.get(0).answer()))
                .flatMap(name -> texts.stream().map(name::like))
                .forEach(one -> best.merge(one.answer(), one, (a, b) -> a.nearness() >= b.nearness() ? a : b));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Suggestion::nearness).reversed())
                .toList();
    }

    /** The name of a whole figure. */
    String label(String code) {
        return byCode.get(code).get(0).shown();
    }

    /** How much more a text is like what is counted below than what is counted above, −1 to 1; 0 where the figure does not say. */
    double leansBelow(String code, String text) {
        Likeness.Text asked = Likeness.text(text);
        return like(code, Part.DENOMINATOR, asked) - like(code, Part.NUMERATOR, asked);
    }

    private double like(String code, Part part, Likeness.Text asked) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(name -> name.answer().endsWith("." + part.word()))
                .mapToDouble(name -> name.text().whole().to(asked))
                .findFirst()
                .orElse(0);
    }
}
