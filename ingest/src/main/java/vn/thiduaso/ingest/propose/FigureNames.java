package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.match.Fold;
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

    /** How much letters count beside the weight of words: they see slips and short forms, and take "tuyên truyền" for what it is about. */
    private static final double LETTERS = 0.7;

    /** How much less a figure is meant that is asked of other units. */
    private static final double OF_OTHERS = 0.6;

    private static final Pattern WHOLE = Pattern.compile("(?iU)^\\s*tổng\\b");
    /** How much less a name says of what is not done, where the other is of what is. */
    private static final double CONTRARY = 0.6;
    /** How much less a name says of the other part of its ratio. */
    private static final double OTHER_PART = 0.7;

    /** By how much names may differ that are as good as equally alike: then the title of the table says which is meant. */
    private static final double AS_GOOD = 0.05;
    /** How much more of the title the one that is meant has than any other: less is the length of names. */
    private static final double CLEARLY = 1.2;
    /** How little the one that the title speaks of is put before the other. */
    private static final double BEFORE = 0.01;

    private static final int SHOWN = 4;
    /** Fewer words begin many names. */
    private static final int FEW_WORDS = 4;
    /** As many words are a name wherever they stand in it. */
    private static final int MANY_WORDS = 6;
    /** {@code HS} and nothing else: many things begin with these letters. */
    private static final Pattern TWO_LETTERS = Pattern.compile("(?U)\\p{Lu}{2}");
    /** How much less a name says that only two letters are like. */
    private static final double ALONE = 0.45;

    private static final Comparator<List<Suggestion>> BEST_FIRST = Comparator.<List<Suggestion>>comparingDouble(
                    answers -> answers.get(0).nearness())
            .reversed()
            .thenComparing(answers -> answers.get(0).answer());

    private static final Pattern OVER = Pattern.compile("\\s+/\\s+");

    private final WordWeights weights;
    /** By code, the whole figure first. */
    private final Map<String, List<Name>> byCode = new LinkedHashMap<>();

    /** What many names begin with, and none is known by. */
    private static final Pattern COUNTS = Pattern.compile("(?iU)^\\s*(?:tổng\\s+số|tổng|số\\s+lượng|số)\\b\\s*");

    /**
     * @param answer a code, or a code with a part
     * @param of whether only names of all of something are like it, or only others
     */
    private record Name(String answer, Ready text, String shown, Of of) {

        /** The same with the name of the ratio it is a part of. */
        Name saying(String more, Of only) {
            return new Name(answer, text.saying(more), shown, only);
        }

        Suggestion like(Ready asked) {
            boolean other = of != Of.ANY && asked.isWhole != (of == Of.WHOLE);
            double alike = asked.to(text) * (asked.isNotDone == text.isNotDone ? 1 : CONTRARY);
            return new Suggestion(answer, shown, "tên gần giống", other ? OTHER_PART * alike : alike);
        }
    }

    /** What begins with "tổng" is all of something, and rarely the part of it that counts. */
    private enum Of {
        ANY,
        PART,
        WHOLE
    }

    /** A text ready to be compared, also without the words that count: "Tổng số HS" is not like "tổng số hộ" for what they begin with. */
    private record Ready(
            String text,
            Likeness.Text whole,
            Likeness.Text counted,
            Initials initials,
            boolean isWhole,
            boolean isNotDone,
            WordWeights weights,
            WordWeights.Weighed weighed) {

        static Ready of(String text, WordWeights weights) {
            return new Ready(
                    text,
                    Likeness.text(text),
                    Likeness.text(COUNTS.matcher(text).replaceFirst("")),
                    Initials.of(text),
                    WHOLE.matcher(text).find(),
                    HeadWords.isNotDone(text),
                    weights,
                    weights.weigh(text));
        }

        /** The same with words that belong to it too: a head that has them is more like it. */
        Ready saying(String more) {
            return new Ready(
                    text, whole, counted, initials, isWhole, isNotDone, weights, weights.weigh(text + " " + more));
        }

        /** The likeness to a name, also with short words spelled out as that name has them. */
        double to(Ready name) {
            double written = plainly(name);
            if (!Initials.isShort(text)) {
                return written;
            }
            double spelledOut = of(name.initials.spelledOut(text), weights).plainly(name);
            boolean alone =
                    TWO_LETTERS.matcher(COUNTS.matcher(text).replaceFirst("")).matches();
            return Math.max(written, alone ? ALONE * spelledOut : spelledOut);
        }

        /** That of the texts; of such that share little but those words, that of the rest. */
        private double plainly(Ready other) {
            double rest = counted.to(other.counted);
            double pairs = rest < LEAST ? rest : whole.to(other.whole);
            double words = weighed.to(other.weighed);
            return Math.max(words, LETTERS * pairs + (1 - LETTERS) * words);
        }
    }

    FigureNames(IndexSet indexSet) {
        List<String> texts = new ArrayList<>();
        for (Node node : indexSet.nodes()) {
            if (node instanceof Indicator indicator) {
                indicator
                        .inputs()
                        .forEach(input -> texts.add("%s / %s / %s"
                                .formatted(indicator.label().vi(), input.label().vi(), input.unit())));
            }
        }
        weights = new WordWeights(texts, OfficeWords::meant);
        for (Node node : indexSet.nodes()) {
            if (node instanceof Indicator indicator) {
                indicator.inputs().forEach(input -> byCode.put(input.code(), names(indicator, input)));
            }
        }
    }

    private List<Name> names(Indicator indicator, Input input) {
        String whole = input.label().vi();
        List<Name> names = new ArrayList<>();
        // "số buổi": what is counted is often said by the unit of measure alone
        names.add(new Name(input.code(), Ready.of(whole, weights).saying(input.unit()), whole, Of.ANY));
        if (indicator.inputs().size() == 1) {
            String label = indicator.label().vi();
            names.add(new Name(input.code(), Ready.of(label, weights).saying(input.unit()), label, Of.ANY));
        }
        if (input.kind() == Input.Kind.RATIO) {
            String[] halves = OVER.split(whole);
            boolean said = halves.length == 2;
            // what is counted is often said by the name of the ratio, and not by its halves
            Name above = part(input, Part.NUMERATOR, "tử số", said ? halves[0] : "");
            names.add(above);
            Name below = part(input, Part.DENOMINATOR, "mẫu số", said ? halves[1] : "");
            names.add(below);
            if (said) {
                names.add(above.saying(indicator.label().vi(), Of.PART));
                names.add(below.saying(indicator.label().vi(), Of.WHOLE));
            }
        }
        return names;
    }

    private Name part(Input input, Part part, String called, String half) {
        String of = half.isEmpty() ? "của " + input.label().vi() : half;
        return new Name(
                PartCode.of(input.code(), part).toString(), Ready.of(half, weights), called + ": " + of, Of.ANY);
    }

    /**
     * Figures whose names are like one of some texts, best first; of a ratio the part that is, and of the best one each part.
     *
     * @param others codes of figures that are asked of other units: less likely to be meant
     * @param title of the table; blank when nothing says what it is about
     */
    List<Suggestion> near(List<String> texts, Set<String> others, String title) {
        List<Ready> asked = texts.stream().map(text -> Ready.of(text, weights)).toList();
        List<List<Suggestion>> figures = byCode.values().stream()
                .map(names -> answers(names, asked))
                .map(answers ->
                        others.contains(PartCode.of(answers.get(0).answer()).code())
                                ? answers.stream()
                                        .map(one -> one.with(OF_OTHERS * one.nearness()))
                                        .toList()
                                : answers)
                .filter(answers -> answers.get(0).nearness() >= LEAST)
                .sorted(BEST_FIRST)
                .toList();
        List<Suggestion> shown = new ArrayList<>();
        for (List<Suggestion> answers :
                titled(figures, title).stream().limit(SHOWN).toList()) {
            shown.addAll(shown.isEmpty() ? answers : answers.subList(0, 1));
        }
        return shown;
    }

    /** The same with that one first of several as good figures whose name has most of a title; as they are where none has clearly more. */
    private List<List<Suggestion>> titled(List<List<Suggestion>> figures, String title) {
        if (title.isBlank() || figures.size() < 2) {
            return figures;
        }
        double most = figures.get(0).get(0).nearness();
        WordWeights.Weighed about = weights.weigh(title);
        List<List<Suggestion>> good = figures.stream()
                .filter(answers -> answers.get(0).nearness() >= most - AS_GOOD)
                .sorted(Comparator.<List<Suggestion>>comparingDouble(answers -> saidIn(about, answers))
                        .reversed())
                .toList();
        if (good.size() < 2 || saidIn(about, good.get(0)) <= CLEARLY * saidIn(about, good.get(1))) {
            return figures;
        }
        List<Suggestion> meant = new ArrayList<>(good.get(0));
        Suggestion best = meant.get(0);
        meant.set(0, new Suggestion(best.answer(), best.label(), best.why() + ", hợp với tiêu đề bảng", most + BEFORE));
        return figures.stream()
                .map(answers -> answers == good.get(0) ? meant : answers)
                .sorted(BEST_FIRST)
                .toList();
    }

    private double saidIn(WordWeights.Weighed title, List<Suggestion> answers) {
        return byCode.get(PartCode.of(answers.get(0).answer()).code()).stream()
                .mapToDouble(name -> title.to(name.text().weighed()))
                .max()
                .orElse(0);
    }

    /** Every answer about a figure, the best first; the likeness of each is that to its best text. */
    private static List<Suggestion> answers(List<Name> names, List<Ready> texts) {
        Map<String, Suggestion> best = new LinkedHashMap<>();
        names.stream()
                .flatMap(name -> texts.stream().map(name::like))
                .forEach(one -> best.merge(one.answer(), one, (a, b) -> a.nearness() >= b.nearness() ? a : b));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Suggestion::nearness).reversed())
                .toList();
    }

    /** The only figure of whose own name a text is the beginning, or a long part; empty when there is none, or several. */
    Optional<String> within(String text) {
        String words = " " + Fold.of(text) + " ";
        int count = words.strip().split(" ").length;
        List<String> found = count < FEW_WORDS
                ? List.of()
                : byCode.entrySet().stream()
                        .filter(figure -> figure.getValue().stream()
                                .filter(name -> name.answer().equals(figure.getKey()))
                                .map(name -> " " + Fold.of(name.shown()) + " ")
                                .anyMatch(name ->
                                        name.startsWith(words) || (count >= MANY_WORDS && name.contains(words))))
                        .map(Map.Entry::getKey)
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
                .filter(name ->
                        PartCode.of(name.answer()).part().filter(part::equals).isPresent())
                .mapToDouble(name -> name.text().whole().to(asked))
                .findFirst()
                .orElse(0);
    }
}
