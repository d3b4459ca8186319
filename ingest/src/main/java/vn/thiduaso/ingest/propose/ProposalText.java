package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.mapping.CellWords;
import vn.thiduaso.ingest.mapping.Form;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.MappingText;
import vn.thiduaso.ingest.mapping.SheetMapping;
import vn.thiduaso.ingest.read.CellAddress;

/** A proposal as a text in which a person answers: {@code "?"} where a question is open, the question and what is suggested above it. */
public final class ProposalText implements MappingText.Notes {

    /** Between the sheet and the place in a key. */
    private static final String BEHIND = "!";

    /** How keys begin that ask about a word. */
    private static final List<String> WORDS = Stream.concat(
                    Stream.of(CellWords.Place.values()).map(CellWords.Place::key), Stream.of(CellWords.OPTION_KEY))
            .toList();

    private static final String ONE = "one/";
    private static final String ROLE = "/role";

    private final Mapping draft;
    private final List<Question> questions;

    private ProposalText(Mapping draft, List<Question> questions) {
        this.draft = draft;
        this.questions = List.copyOf(questions);
    }

    /** @throws java.util.NoSuchElementException while no table is found in the file */
    public static String of(Proposal proposal) {
        Mapping draft = proposal.draft().orElseThrow();
        String head = proposal.questions().isEmpty()
                ? "# Không có câu hỏi nào; xem lại rồi dùng: ingest --mapping TỆP_NÀY, hoặc lưu: mapping save TỆP_NÀY\n"
                : "# %d câu hỏi, mỗi câu ở một dòng có \"?\": thay \"?\" bằng câu trả lời. Định dạng: docs/mapping.md\n"
                        .formatted(proposal.questions().size());
        return head + new MappingText(new ProposalText(draft, proposal.questions())).write(draft);
    }

    @Override
    public List<String> of(String sheet, String what) {
        if (what.endsWith(ROLE)) {
            String column = what.substring(0, what.length() - ROLE.length());
            return asked(sheet)
                    .filter(question -> question.key().contains(BEHIND + ONE))
                    .filter(question -> question.suggestions().stream()
                            .anyMatch(one -> one.answer().equals(column)))
                    .findFirst()
                    .map(question -> lines(question, "figure ở một cột, note ở các cột còn lại"))
                    .orElse(List.of());
        }
        return asked(sheet)
                .filter(question -> isAt(question.key(), sheet, what))
                .findFirst()
                .map(question -> lines(
                        question,
                        what.equals(TableFinder.READ)
                                ? "skip; muốn đọc thì chạy lại mapping propose với --answer '%s=take'"
                                        .formatted(question.key())
                                : suggested(question)))
                .orElse(List.of());
    }

    /** Words are asked about once for all sheets. */
    private boolean isAt(String key, String sheet, String what) {
        return WORDS.stream().anyMatch(what::startsWith)
                ? key.equals(what)
                : key.endsWith(sheet.isEmpty() ? what : BEHIND + place(sheet, what));
    }

    /** A question of a whole column stands at the key that is to be answered. */
    private String place(String sheet, String what) {
        boolean inRows =
                draft.sheets().stream().anyMatch(one -> one.sheet().equals(sheet) && one.form() == Form.INDICATOR_ROWS);
        String answered = inRows ? "/part" : "/code";
        return what.endsWith(answered) ? what.substring(0, what.length() - answered.length()) : what;
    }

    /** Questions of a sheet; of one that stands for several those of all sheets. */
    private Stream<Question> asked(String sheet) {
        boolean any = sheet.isEmpty() || sheet.equals(SheetMapping.ANY);
        return questions.stream().filter(question -> any || question.key().startsWith(sheet + BEHIND));
    }

    private static String suggested(Question question) {
        return question.suggestions().isEmpty()
                ? "không có gợi ý"
                : question.suggestions().stream()
                        .map(one -> suggested(question, one))
                        .collect(Collectors.joining(" | "));
    }

    /** How alike a name is says something where nothing is as good as certain; of numbers and words it says nothing. */
    private static String suggested(Question question, Suggestion one) {
        boolean told = question.subject() != Subject.CHOICE
                && question.sure().filter(one::equals).isEmpty();
        return (told ? one : one.with(0)).toString();
    }

    /** A question with its key and what is suggested, in one line. */
    public static String line(Question question) {
        String place = CellAddress.withSheet(question.sheet(), question.cell());
        return "%s%s [%s]: %s"
                .formatted(
                        question.cell().isEmpty() ? "" : place + " ",
                        question.text(),
                        question.key(),
                        suggested(question));
    }

    private static List<String> lines(Question question, String answers) {
        List<String> lines = new ArrayList<>();
        String place = CellAddress.withSheet(question.sheet(), question.cell());
        lines.add("HỎI%s: %s".formatted(question.cell().isEmpty() ? "" : " (ô " + place + ")", question.text()));
        lines.add("  Trả lời: " + answers);
        return lines;
    }

    @Override
    public List<String> sheets() {
        return questions.stream()
                .filter(question -> question.key().equals(Keys.sheet(question.sheet(), TableFinder.READ)))
                .map(Question::sheet)
                .toList();
    }

    @Override
    public List<MappingText.OpenWord> words() {
        return Stream.concat(
                        MappingText.PLACES.stream()
                                .flatMap(place -> keys(place.key())
                                        .map(key -> new MappingText.OpenWord(
                                                key, key.substring(place.key().length()), place.in()))),
                        keys(CellWords.OPTION_KEY).map(ProposalText::option))
                .toList();
    }

    private Stream<String> keys(String beginning) {
        return questions.stream()
                .map(Question::key)
                .filter(key -> key.startsWith(beginning))
                .sorted();
    }

    private static MappingText.OpenWord option(String key) {
        String figure = key.substring(CellWords.OPTION_KEY.length());
        int behind = figure.indexOf('/');
        return new MappingText.OpenWord(key, figure.substring(behind + 1), figure.substring(0, behind));
    }
}
