package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.check.StateWord;
import vn.thiduaso.ingest.check.Target;
import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.CellWords;
import vn.thiduaso.ingest.mapping.CellWords.Meaning;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SetFigures;
import vn.thiduaso.ingest.propose.ColumnProfile.Seen;
import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/** What words in the place of figures mean: names of values are read, every other word is asked about once for the file, and once more where it may say that there is one: of counts, and of yes and no. */
final class WordChoice {

    /** Longer texts are remarks, which are faults of their cells. */
    private static final int LONGEST_WORD = 40;

    private static final int WORDS_ASKED = 12;
    private static final double SURE = 0.9;
    /** {@code 8O}, {@code 12 triệu}: a number written wrongly, which stands for nothing and is a fault of its cell. */
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final Table table;
    private final List<SourceRow> rows;
    private final Known known;
    private final Asking asking;
    private final SetFigures set;
    private final OptionWords options;
    private final List<ColumnGuess> figures;
    /** Where rows say what they are about; empty where they do not. */
    private final Optional<Integer> names;

    private final Map<String, RowName> named = new LinkedHashMap<>();

    /** @param columns what is read, or will likely be */
    WordChoice(Table table, List<SourceRow> rows, Known known, Asking asking, List<ColumnGuess> columns) {
        this.table = table;
        this.rows = List.copyOf(rows);
        this.known = known;
        this.asking = asking;
        set = new SetFigures(known.indexSet());
        options = new OptionWords(known.options());
        figures = columns.stream().filter(column -> column.is(Role.FIGURE)).toList();
        names = columns.stream()
                .filter(column -> column.is(Role.INDICATOR))
                .findFirst()
                .map(ColumnGuess::column);
    }

    /**
     * What a figure is.
     *
     * @param code empty while nobody can say
     * @param certain whether somebody, or the file, has said it
     */
    private record Figure(Optional<String> code, Part part, boolean certain) {

        boolean is(Predicate<String> wanted) {
            return part == Part.VALUE && code.filter(wanted).isPresent();
        }
    }

    /** What the name of a row says. */
    private record RowName(Optional<PartCode> figure, boolean certain, boolean nothing) {}

    /** Where a word stands. */
    private record Place(Seen seen, Figure figure, boolean count) {}

    /** Blank cells send nothing. */
    CellWords words() {
        Map<String, List<Place>> found = new LinkedHashMap<>();
        figures.forEach(column -> find(column, found));
        Map<CellWords.Place, Map<String, Meaning>> meanings = new EnumMap<>(CellWords.Place.class);
        Stream.of(CellWords.Place.values()).forEach(of -> meanings.put(of, new LinkedHashMap<>()));
        Map<String, Map<String, String>> values = new TreeMap<>();
        // whatever is further down is told as a fault of its cell
        found.entrySet().stream().limit(WORDS_ASKED).forEach(word -> {
            String text = word.getKey();
            Map<Boolean, List<Place>> ofOptions = word.getValue().stream()
                    .collect(
                            Collectors.partitioningBy(place -> place.figure().is(code -> options.isAsked(code, text))));
            ofOptions.get(true).stream()
                    .collect(Collectors.groupingBy(
                            place -> place.figure().code().orElseThrow(), TreeMap::new, Collectors.toList()))
                    .forEach((code, of) -> option(code, text, of)
                            .ifPresent(means -> values.computeIfAbsent(code, key -> new LinkedHashMap<>())
                                    .put(text, means)));
            ofOptions.get(false).stream()
                    .collect(Collectors.groupingBy(
                            place -> of(text, place), () -> new EnumMap<>(CellWords.Place.class), Collectors.toList()))
                    .forEach((of, places) -> meaning(text, places, of)
                            .ifPresent(said -> meanings.get(of).put(text, said)));
        });
        Map<String, Meaning> others = meanings.get(CellWords.Place.OTHER);
        Map<String, Meaning> counts = meanings.get(CellWords.Place.COUNT);
        // "there is one" holds for counts only where it is said of them
        counts.entrySet()
                .removeIf(word -> word.getValue() != Meaning.ONE && word.getValue() == others.get(word.getKey()));
        return CellWords.of(meanings, values);
    }

    private void find(ColumnGuess column, Map<String, List<Place>> found) {
        Map<String, Seen> words = column.profile().words();
        if (words.isEmpty()) {
            return;
        }
        for (SourceRow row : rows) {
            Cell cell = row.cell(column.column());
            String text = cell.text();
            if (words.containsKey(text)
                    && isWord(text)
                    && names.filter(at -> name(row, at).nothing()).isEmpty()) {
                Figure figure = figure(column, row);
                if (!isNamed(figure, text)) {
                    found.computeIfAbsent(text, key -> new ArrayList<>())
                            .add(new Place(new Seen(row.sheet(), cell), figure, isOfCounts(figure, column, row)));
                }
            }
        }
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST_WORD
                && !text.startsWith("#")
                && !DIGIT.matcher(text).find();
    }

    private Figure figure(ColumnGuess column, SourceRow row) {
        if (column.code().equals(Asked.OPEN)) {
            Optional<PartCode> likely = new ProposedColumns(table, asking).figure(column);
            return new Figure(
                    likely.map(PartCode::code), likely.flatMap(PartCode::part).orElse(column.partOrValue()), false);
        }
        if (!column.code().isEmpty() || names.isEmpty()) {
            return new Figure(Optional.of(column.code()), column.partOrValue(), true);
        }
        RowName name = name(row, names.get());
        return new Figure(
                name.figure().map(PartCode::code),
                name.figure().flatMap(PartCode::part).orElse(column.partOrValue()),
                name.certain());
    }

    private RowName name(SourceRow row, int at) {
        return named.computeIfAbsent(row.cell(at).text(), text -> {
            Optional<String> said =
                    asking.indicatorNamed(text).or(() -> known.codes().certain(text));
            Optional<String> likely =
                    said.or(() -> asking.likely(Keys.indicatorName(text))).filter(answer -> !answer.equals(Asked.SKIP));
            boolean nothing = said.filter(Asked.SKIP::equals).isPresent()
                    || (said.isEmpty() && known.codes().isGroup(text));
            return new RowName(likely.map(PartCode::of), said.isPresent(), nothing);
        });
    }

    /** Whether a word is the name of a value of the figure, or of some figure while nobody has said which it is. */
    private boolean isNamed(Figure figure, String text) {
        return figure.certain()
                ? figure.is(code -> known.options().value(code, text).isPresent())
                : known.options().isLabel(text) && !HeadWords.isNothing(text);
    }

    /** Whether a word stands in the place of counts only: a ratio of nothing is no nought, and neither is an answer but that there is nothing. */
    private boolean isOfCounts(Figure figure, ColumnGuess column, SourceRow row) {
        if (figure.is(set::isAnswered)) {
            return figure.is(this::hasNothing);
        }
        if (figure.is(set::isCount)) {
            return true;
        }
        if (names.isPresent()) {
            String name = row.cell(names.get()).text();
            return HeadWords.isCount(name) && !RowFigures.isPercentage(row, name, figures);
        }
        boolean open = column.code().equals(Asked.OPEN);
        return !column.isPercentage()
                && (open && column.part().isEmpty()
                        ? column.head().levels().stream().anyMatch(HeadWords::isCount)
                        : column.partOrValue() != Part.VALUE
                                || !set.unit(column.code()).isRatio());
    }

    /** Whether nought is the answer of a figure that there is nothing: "Không có". */
    private boolean hasNothing(String code) {
        return HeadWords.nothing()
                .anyMatch(word -> known.options().value(code, word).orElse(Double.NaN) == 0);
    }

    /** Of what a word is asked apart: where it may say that there is one. */
    private CellWords.Place of(String text, Place place) {
        boolean answer = HeadWords.isSomething(text) || HeadWords.isNo(text);
        if (answer && place.figure().is(set::isYesNo)) {
            return CellWords.Place.ANSWER;
        }
        return HeadWords.isSomething(text) && place.figure().is(set::isCount)
                ? CellWords.Place.COUNT
                : CellWords.Place.OTHER;
    }

    /** What a word cannot but mean: yes and no where nothing else is asked, and the three values. */
    private static Optional<Meaning> certain(String text, CellWords.Place of) {
        if (of == CellWords.Place.ANSWER && HeadWords.isYes(text)) {
            return Optional.of(Meaning.ONE);
        }
        if (of == CellWords.Place.ANSWER && HeadWords.isNo(text)) {
            return Optional.of(Meaning.ZERO);
        }
        return StateWord.find(text).flatMap(state -> Meaning.find(state.word()));
    }

    private static String question(CellWords.Place of) {
        return switch (of) {
            case COUNT -> "Ở ô ghi số lượng (không phải có/không), “%s” nghĩa là gì?";
            case ANSWER -> "Ở ô trả lời có/không, “%s” nghĩa là gì?";
            case OTHER -> "“%s” thay cho một số nghĩa là gì?";
        };
    }

    private Optional<Meaning> meaning(String text, List<Place> places, CellWords.Place of) {
        Optional<Meaning> certain =
                asking.said(Keys.word(text, of)).flatMap(Meaning::find).or(() -> certain(text, of));
        if (certain.isPresent()) {
            return certain;
        }
        List<Suggestion> suggestions = Stream.of(Meaning.values())
                .filter(meaning -> of != CellWords.Place.OTHER || meaning != Meaning.ONE)
                .map(meaning -> new Suggestion(meaning.word(), meaning.vi(), "", 0))
                .map(one -> sure(text, places, one))
                .sorted(Comparator.comparingDouble(Suggestion::nearness).reversed())
                .toList();
        Seen seen = places.get(0).seen();
        return asking.askAlike(
                        new Question(
                                Keys.word(text, of),
                                seen.sheet(),
                                seen.cell().address(),
                                text,
                                question(of).formatted(text),
                                suggestions),
                        places.stream().map(place -> name(place.seen())).toList(),
                        answer -> Meaning.find(answer).isPresent())
                .flatMap(Meaning::find);
    }

    /** Which value of a figure a word stands for; empty while nobody has said it. */
    private Optional<String> option(String code, String text, List<Place> places) {
        String label = Target.find(known.indexSet(), code)
                .map(target -> target.node().label().vi())
                .orElse(code);
        return asking.askAlike(
                options.question(code, label, text, places.get(0).seen()),
                places.stream().map(place -> name(place.seen())).toList(),
                known.options().meanings(code)::contains);
    }

    private static String name(Seen seen) {
        return CellAddress.withSheet(seen.sheet(), seen.cell().address());
    }

    private Suggestion sure(String text, List<Place> places, Suggestion one) {
        boolean yesNo = places.stream()
                .allMatch(place -> place.figure().certain() && place.figure().is(set::isYesNo));
        boolean nothing = HeadWords.isNothing(text);
        if (one.answer().equals(Meaning.ZERO.word())
                && nothing
                && places.stream().allMatch(Place::count)) {
            boolean answered = places.stream().anyMatch(place -> place.figure().is(set::isAnswered));
            return new Suggestion(
                    one.answer(), one.label(), answered ? "như mức “không có”" : "đếm được không lần nào", SURE);
        }
        if (yesNo && one.answer().equals(Meaning.ZERO.word()) && nothing) {
            return new Suggestion(one.answer(), one.label(), "chỉ hỏi có hay không", SURE);
        }
        return one;
    }
}
