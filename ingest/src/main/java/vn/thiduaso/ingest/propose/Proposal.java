package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.map.CodeWords;
import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.Aliases;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.OptionLabels;
import vn.thiduaso.ingest.mapping.SheetMapping;
import vn.thiduaso.ingest.read.SheetSketch;
import vn.thiduaso.ingest.read.Sketch;
import vn.thiduaso.scoring.indexset.Part;

/**
 * A mapping for a file as far as it is certain, and what has to be asked. An answer gives another proposal; the mapping may be kept when no question is
 * open.
 */
public final class Proposal {

    private final String name;
    private final Sketch sketch;
    private final Known known;
    private final Answers answers;
    private final Optional<Mapping> before;
    private final Optional<Mapping> draft;
    private final List<Question> questions;
    private final Set<String> recalled;
    private final Map<String, String> remembered;
    /** Names of the sheets whose tables are asked about: of several laid out alike the first. */
    private final Set<String> asked = new HashSet<>();

    private final List<Unread> unread = new ArrayList<>();
    private final List<OtherPeriod> otherPeriods = new ArrayList<>();

    private Proposal(String name, Sketch sketch, Known known, Answers answers, Optional<Mapping> before) {
        this.name = name;
        this.sketch = sketch;
        this.known = known;
        this.answers = answers;
        this.before = before;
        Asking asking = new Asking(answers, before);
        draft = draft(asking);
        questions = asking.open();
        recalled = Set.copyOf(asking.recalled());
        remembered = Map.copyOf(asking.remembered());
    }

    /**
     * @param name by which the mapping shall be kept
     * @param known what names are understood by
     * @param answers what people have said of this file; {@link Answers#NONE} for a start
     * @param before a mapping of files like it: what was said then is not asked again
     */
    public static Proposal of(String name, Sketch sketch, Known known, Answers answers, Optional<Mapping> before) {
        return new Proposal(name, sketch, known, answers, before);
    }

    private Optional<Mapping> draft(Asking asking) {
        List<SheetMapping> sheets = new ArrayList<>();
        Map<String, String> units = new LinkedHashMap<>();
        Map<String, String> indicators = new LinkedHashMap<>();
        boolean sheetNames = sketch.sheets().stream()
                .anyMatch(sheet -> known.units().certain(sheet.name()).isPresent());
        TableFinder finder = new TableFinder(known, asking);
        List<Table.OnSheet> found = sketch.sheets().stream()
                .flatMap(sheet -> finder.find(sheet).stream())
                .toList();
        for (Table table : Table.of(found, known)) {
            asked.add(table.name());
            new SheetProposal(table, known, asking, sheetNames).propose().ifPresent(draft -> {
                sheets.add(draft.mapping());
                unread.addAll(draft.unread());
                draft.otherPeriod().ifPresent(otherPeriods::add);
                units.putAll(draft.units().written());
                indicators.putAll(draft.indicators().written());
            });
        }
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mapping(
                        name,
                        known.indexSet().code(),
                        before.map(Mapping::sender).orElse(""),
                        sheets,
                        sketch.sheets().stream()
                                .filter(finder::isSkipped)
                                .map(SheetSketch::name)
                                .toList(),
                        Aliases.of(units),
                        Aliases.of(indicators)));
    }

    /** The mapping with {@code "?"} where a question is open; empty while no table is found in the file. */
    public Optional<Mapping> draft() {
        return draft;
    }

    /**
     * The top of each sheet with what it is taken for, and the rows further down that something is asked about.
     *
     * @param figures how many rows below the heads at most
     */
    public List<Grid> grids(int figures) {
        return sketch.sheets().stream()
                .map(sheet -> Grid.of(sheet, draft, known.indexSet(), questions, asked.contains(sheet.name()), figures))
                .toList();
    }

    /** The units a row may be of, by code. */
    public List<UnitRow> units() {
        return known.unitRows();
    }

    /** What figures may be whose values the set names. */
    public OptionLabels options() {
        return known.options();
    }

    /**
     * The answer somebody gives in his words, as it is kept.
     *
     * @return empty when it cannot be one: a unit or a figure nobody knows, rows that are not there, what is none of a list
     */
    public Optional<String> understood(Question question, String said) {
        if (question.suggestions().stream().anyMatch(one -> one.answer().equals(said))) {
            return Optional.of(said);
        }
        return switch (question.subject()) {
            case UNIT -> known.unitRows().isEmpty() ? Optional.of(said) : unitCalled(said);
            case FIGURE -> Optional.of(said).filter(this::hasFigure);
            case COLUMN -> Optional.of(said).filter(answer -> isOfColumn(question, answer));
            case HEAD_ROWS -> Optional.of(said).filter(rows -> TableFinder.isSpan(rows, sheet(question)));
            case CHOICE -> Optional.empty();
        };
    }

    private boolean isOfColumn(Question question, String answer) {
        return draft.stream()
                .flatMap(mapping -> mapping.sheets().stream())
                .filter(one -> one.isFor(question.sheet()))
                .findFirst()
                .map(one -> ColumnAnswer.all(known.indexSet(), one.form()))
                .orElse(List.of())
                .stream()
                .anyMatch(choice -> choice.answer().equals(answer));
    }

    private Optional<SheetSketch> sheet(Question question) {
        return sketch.sheets().stream()
                .filter(one -> one.name().equals(question.sheet()))
                .findFirst();
    }

    /** The unit somebody names: by its code, its name, or a name that is as good as the same; empty when there is none such. */
    public Optional<String> unitCalled(String text) {
        return known.units().like(text);
    }

    /** Whether a text is the code of a figure of the set, or of a part of one. */
    private boolean hasFigure(String code) {
        PartCode figure = PartCode.of(code);
        return CodeWords.isKnown(known.indexSet(), code)
                || figure.part()
                        .flatMap(part -> known.indexSet().findSlot(figure.code(), part))
                        .isPresent();
    }

    /** Every figure of the set, of a ratio its value and both parts: what a row may be about. */
    public List<ColumnAnswer> figures() {
        return ColumnAnswer.figures(known.indexSet());
    }

    /** Name of the first sheet; empty for a text file. */
    public String firstSheet() {
        return sketch.sheets().isEmpty() ? "" : sketch.sheets().get(0).name();
    }

    /** Columns with content that are not read though neither their head nor anybody says that they are for people. */
    public List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** Tables that are of other periods altogether: taken as they are their figures will be refused. */
    public List<OtherPeriod> otherPeriods() {
        return List.copyOf(otherPeriods);
    }

    /** Names of units, as written, that are taken for what somebody said of them in an earlier file. */
    public Set<String> recalled() {
        return recalled;
    }

    /** What the earlier mapping says of this file, as somebody would answer it: by key, asked or not. */
    public Map<String, String> remembered() {
        Map<String, String> answers = new LinkedHashMap<>();
        remembered.forEach((key, answer) -> answers.put(key, asChosen(answer)));
        return answers;
    }

    /** Of what is no ratio there is but one figure, and no part is named. */
    private String asChosen(String answer) {
        PartCode figure = PartCode.of(answer);
        boolean whole = figure.part().filter(Part.VALUE::equals).isPresent()
                && known.indexSet().findSlot(figure.code(), Part.VALUE).isPresent()
                && known.indexSet().findSlot(figure.code(), Part.NUMERATOR).isEmpty();
        return whole ? figure.code() : answer;
    }

    /** In the order of the file; empty when the mapping may be kept. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    /** The mapping, when nothing is left to ask. */
    public Optional<Mapping> mapping() {
        return questions.isEmpty() ? draft : Optional.empty();
    }

    /** The same file with one more answer; also of something that was not asked: it wins over what the file seems to say. */
    public Proposal answer(String key, String answer) {
        return answers(Map.of(key, answer));
    }

    /** The same file with more answers, which are looked at together: each look at the file takes as long as the first. */
    public Proposal answers(Map<String, String> more) {
        return more.isEmpty() ? this : new Proposal(name, sketch, known, answers.with(more), before);
    }
}
