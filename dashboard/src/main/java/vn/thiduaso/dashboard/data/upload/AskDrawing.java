package vn.thiduaso.dashboard.data.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.propose.ColumnAnswer;
import vn.thiduaso.ingest.propose.Grid;
import vn.thiduaso.ingest.propose.Grid.GridColumn;
import vn.thiduaso.ingest.propose.Grid.GridRow;
import vn.thiduaso.ingest.propose.OtherPeriod;
import vn.thiduaso.ingest.propose.Proposal;
import vn.thiduaso.ingest.propose.Question;
import vn.thiduaso.ingest.propose.Subject;
import vn.thiduaso.ingest.propose.Suggestion;
import vn.thiduaso.ingest.propose.Unread;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Draws what a file is taken for and what has to be asked about it. */
final class AskDrawing {

    /** Rows of figures shown of each table. */
    private static final int ROWS = 5;
    /** Suggestions shown where a list has all others. */
    private static final int BEST = 3;
    /** Questions of a page: each may have a list of every figure. The others are asked when these are answered. */
    static final int ASKED = 100;
    /** Columns that are not read, and tables of other periods, that are told one by one. */
    private static final int TOLD = 20;
    /** More units than a list on a page should have: their codes are written then. */
    private static final int UNITS = 1_000;

    private final Proposal proposal;
    private final Map<String, String> earlier;
    private final Formats formats;
    private final Words words;
    private final List<Grid> grids;
    private final List<Question> questions;
    /** Numbers of questions by the place they are about. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param earlier what was answered before, by key: chosen beforehand where it is asked again */
    AskDrawing(Proposal proposal, Map<String, String> earlier, Words words) {
        this.proposal = proposal;
        this.earlier = Map.copyOf(earlier);
        this.words = words;
        formats = Formats.in(words.language());
        grids = proposal.grids(ROWS);
        // what needs thought comes first, what needs none last
        questions = proposal.questions().stream()
                .sorted(Comparator.<Question, Boolean>comparing(
                                one -> one.likely().isPresent())
                        .thenComparing(one -> one.sure().isPresent()))
                .toList();
        for (int at = 0; at < questions.size(); at++) {
            Question question = questions.get(at);
            if (!question.cell().isEmpty()) {
                numbers.putIfAbsent(place(question.sheet(), question.cell()), at + 1);
            }
        }
    }

    private static String place(String sheet, String cell) {
        return CellAddress.withSheet(sheet, cell);
    }

    AskView draw(String file) {
        KnownColumns columns = new KnownColumns(grids, this::options);
        List<AskView.KnownColumn> known = columns.listed();
        List<AskView.Asked> asked = IntStream.range(0, Math.min(ASKED, questions.size()))
                .mapToObj(at -> asked(at + 1, questions.get(at)))
                .toList();
        return new AskView(
                file,
                proposal.draft().map(Mapping::name).orElse(""),
                proposal.draft().isPresent(),
                asked.stream().anyMatch(one -> !one.before().isEmpty()),
                asked.stream()
                        .filter(one -> !one.likely().isEmpty() && !one.doubtful())
                        .count(),
                asked,
                questions.size(),
                questions.size() - asked.size(),
                sheets(),
                told(proposal.otherPeriods(), this::otherPeriod).toList(),
                told(proposal.unread(), this::unread).toList(),
                known,
                columns.count() - known.size(),
                units(),
                new SaidDrawing(proposal, this::label, words).said());
    }

    /** The first, and how many more there are. */
    private <T> Stream<String> told(List<T> all, Function<T, String> text) {
        int more = Math.max(0, all.size() - TOLD);
        Stream<String> left = Stream.of(words.text("upload.told.more", formats.whole(more)));
        return Stream.concat(all.stream().limit(TOLD).map(text), left.limit(Math.min(1, more)));
    }

    private String otherPeriod(OtherPeriod other) {
        return words.text("upload.other-period", place(other.sheet(), other.cell()), other.text(), other.period());
    }

    private String unread(Unread column) {
        String head = column.sheet().isEmpty() ? column.head() : column.sheet() + " › " + column.head();
        return words.text("upload.unread", column.letters(), head, column.text());
    }

    private AskView.Asked asked(int number, Question question) {
        List<AskView.Option> all = options(question);
        String before = earlier.getOrDefault(question.key(), "");
        List<AskView.Choice> choices = choices(question, before, all);
        Optional<String> sure = question.sure().map(Suggestion::answer);
        List<AskView.Choice> shown = sure.isPresent()
                ? choices.stream()
                        .filter(one ->
                                one.answer().equals(sure.get()) || one.answer().equals(before))
                        .toList()
                : first(choices, before, !all.isEmpty());
        return new AskView.Asked(
                number,
                question.likely().map(Suggestion::answer).orElse(""),
                sure.isEmpty(),
                before,
                AnswerText.field(question.key()),
                question.text(),
                question.cell().isEmpty() ? "" : place(question.sheet(), question.cell()),
                question.read(),
                shown,
                choices.stream()
                        .filter(one -> sure.isPresent() && !shown.contains(one))
                        .toList(),
                other(question.subject(), !all.isEmpty()),
                all);
    }

    /** What is suggested, and what was answered before if that is something else. */
    private List<AskView.Choice> choices(Question question, String before, List<AskView.Option> all) {
        List<AskView.Choice> choices = new ArrayList<>();
        if (!before.isEmpty()
                && question.suggestions().stream().noneMatch(one -> one.answer().equals(before))) {
            boolean unit = question.subject() == Subject.UNIT;
            String label = all.stream()
                    .filter(one -> one.answer().equals(before))
                    .map(AskView.Option::label)
                    .findFirst()
                    .or(() -> unit ? unitName(before) : Optional.empty())
                    .orElse(before);
            choices.add(new AskView.Choice(before, label, unit ? before : "", ""));
        }
        question.suggestions().forEach(one -> choices.add(choice(question, one)));
        return choices;
    }

    private Optional<String> unitName(String code) {
        return proposal.units().stream()
                .filter(unit -> unit.unit().equals(code))
                .map(UnitRow::name)
                .findFirst();
    }

    /** Everything there is to choose from; empty where that is no list. */
    private List<AskView.Option> options(Question question) {
        return switch (question.subject()) {
            case COLUMN ->
                grids.stream()
                        .filter(grid -> grid.sheet().equals(question.sheet()))
                        .findFirst()
                        .map(grid -> options(grid.choices()))
                        .orElse(List.of());
            case FIGURE -> options(proposal.figures());
            case UNIT, HEAD_ROWS, CHOICE -> List.of();
        };
    }

    /** The best suggestions, what was answered before and the last, which is not to read it, where a list has all others. */
    private static List<AskView.Choice> first(List<AskView.Choice> choices, String before, boolean listed) {
        int last = choices.size() - 1;
        return listed
                ? IntStream.rangeClosed(0, last)
                        .filter(at -> at < BEST
                                || at == last
                                || choices.get(at).answer().equals(before))
                        .mapToObj(choices::get)
                        .toList()
                : choices;
    }

    private static AskView.Other other(Subject subject, boolean listed) {
        return switch (subject) {
            case COLUMN, FIGURE -> listed ? AskView.Other.LIST : AskView.Other.TEXT;
            case UNIT -> AskView.Other.UNIT;
            case HEAD_ROWS -> AskView.Other.TEXT;
            case CHOICE -> AskView.Other.NONE;
        };
    }

    private AskView.Choice choice(Question question, Suggestion one) {
        boolean named = question.subject() != Subject.CHOICE && !one.why().isEmpty();
        return new AskView.Choice(one.answer(), one.label(), named ? code(one.answer()) : "", why(question, one));
    }

    /** What people know a figure by: its part is told by the label. */
    private static String code(String answer) {
        return answer.equals(Role.NOTE.word()) || answer.equals(Asked.SKIP)
                ? ""
                : PartCode.of(answer).code();
    }

    /** How alike a name is says something where nothing is as good as certain; of numbers and words it says nothing. */
    private String why(Question question, Suggestion one) {
        boolean told = one.nearness() > 0
                && question.subject() != Subject.CHOICE
                && question.sure().filter(one::equals).isEmpty();
        String near = told ? words.text("upload.near", formats.number(100 * one.nearness(), 0)) : "";
        return one.why().isEmpty() || near.isEmpty() ? one.why() + near : one.why() + ", " + near;
    }

    private List<AskView.Option> options(List<ColumnAnswer> answers) {
        return answers.stream()
                .map(choice -> new AskView.Option(choice.answer(), label(choice)))
                .toList();
    }

    /** {@code XHS.6 · tử số · Tỷ lệ hộ có Internet cáp quang}. */
    private String label(ColumnAnswer choice) {
        if (choice.role() != Role.FIGURE) {
            return words.text("column." + choice.role().name());
        }
        List<String> parts = new ArrayList<>();
        if (!choice.code().isEmpty()) {
            parts.add(choice.code());
        }
        choice.part().ifPresent(part -> parts.add(words.text("part." + part.word())));
        choice.label().ifPresent(label -> parts.add(label.in(words.language())));
        return String.join(" · ", parts);
    }

    private List<AskView.Sheet> sheets() {
        List<AskView.Sheet> sheets = new ArrayList<>();
        boolean first = true;
        for (Grid grid : grids) {
            boolean table = !grid.choices().isEmpty();
            boolean asked = questions.stream().anyMatch(one -> one.sheet().equals(grid.sheet()));
            sheets.add(new AskView.Sheet(
                    grid.sheet(),
                    asked || (table && first) || grids.size() == 1,
                    grid.columns().stream()
                            .map(column -> column(grid.sheet(), column))
                            .toList(),
                    grid.rows().stream().map(row -> row(grid, row)).toList()));
            first &= !table;
        }
        return sheets;
    }

    private AskView.Column column(String sheet, GridColumn column) {
        int question = IntStream.range(0, questions.size())
                .filter(at -> questions.get(at).sheet().equals(sheet)
                        && questions.get(at).subject() == Subject.COLUMN
                        && questions.get(at).cell().replaceAll("\\d", "").equals(column.letters()))
                .findFirst()
                .orElse(-1);
        Optional<ColumnAnswer> answer = column.answer();
        String is = answer.flatMap(ColumnAnswer::part)
                .map(part -> words.text("part." + part.word()))
                .or(() -> column.role().map(role -> words.text("column." + role.name())))
                .orElse("");
        return new AskView.Column(
                column.letters(),
                question + 1,
                is,
                column.role().filter(role -> role != Role.NOTE).isPresent(),
                column.isAsked() ? "" : column.code(),
                answer.flatMap(ColumnAnswer::label)
                        .map(label -> label.in(words.language()))
                        .orElse(""));
    }

    private AskView.Row row(Grid grid, GridRow row) {
        List<AskView.Cell> cells = IntStream.range(0, row.cells().size())
                .mapToObj(at -> new AskView.Cell(
                        row.cells().get(at),
                        numbers.getOrDefault(
                                place(grid.sheet(), grid.columns().get(at).letters() + row.number()), 0)))
                .toList();
        return new AskView.Row(
                row.number(),
                words.text("row." + row.role().name()),
                "of-" + row.role().name().toLowerCase(Locale.ROOT),
                cells);
    }

    private List<AskView.Option> units() {
        boolean asked = questions.stream().anyMatch(one -> one.subject() == Subject.UNIT);
        List<AskView.Option> units = !asked
                ? List.of()
                : proposal.units().stream()
                        .map(unit -> new AskView.Option(unit.unit(), unit.name()))
                        .toList();
        return units.size() > UNITS ? List.of() : units;
    }
}
