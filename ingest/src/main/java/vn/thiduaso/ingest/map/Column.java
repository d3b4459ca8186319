package vn.thiduaso.ingest.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.read.SourceRow;
import vn.thiduaso.scoring.indexset.Part;

/**
 * Names of columns that are not codes of an index set: a word, and how offices head the same column, for certain. What else such a head may be called is only
 * proposed: {@code propose/HeadWords}.
 */
public enum Column {
    UNIT("unit", "mã đơn vị", "đơn vị", "tên đơn vị"),
    INDICATOR("indicator", "mã chỉ số", "chỉ số", "mã chỉ tiêu", "chỉ tiêu"),
    PERIOD("period", "kỳ", "kỳ báo cáo", "kỳ số liệu"),
    STATE("state", "trạng thái"),
    FLAG("flag", "đánh dấu"),
    EVIDENCE("evidence", "minh chứng", "tài liệu minh chứng", "tài liệu kiểm chứng"),
    /** For people; never read. */
    NAME("name", "tên"),
    /** For people; never read. */
    NOTE("note", "ghi chú", "stt", "số tt", "tt", "đơn vị tính", "đvt");

    private final String word;
    private final List<String> others;

    Column(String word, String... others) {
        this.word = word;
        this.others = List.of(others);
    }

    String word() {
        return word;
    }

    /** The word, and how offices head the same column. */
    public Stream<String> heads() {
        return Stream.concat(Stream.of(word), others.stream());
    }

    /** For people; never read, and so as many as there are. */
    boolean isForPeople() {
        return this == NAME || this == NOTE;
    }

    /** What a cell of a header means there: beside a column of codes, one of names is for people. */
    static Optional<Column> of(SourceRow header, Cell cell) {
        Optional<Column> column = find(cell.text());
        boolean better = column.isPresent()
                && header.cells().stream()
                        .anyMatch(other -> find(other.text()).equals(column)
                                && column.get().place(other) < column.get().place(cell));
        return better ? Optional.of(NAME) : column;
    }

    private int place(Cell cell) {
        return 1 + others.indexOf(cell.text().toLowerCase(Locale.ROOT));
    }

    static Optional<Column> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.word.equals(lower) || column.others.contains(lower))
                .findFirst();
    }

    /** Whether a text is the word for the code of a unit, which only a table made for the product has. */
    static boolean isMadeForUs(String text) {
        return text.equalsIgnoreCase(UNIT.word) || text.equalsIgnoreCase(UNIT.others.get(0));
    }

    /** All names a long header may have. */
    static List<String> longWords() {
        return Stream.concat(
                        Arrays.stream(values()).map(Column::word),
                        Arrays.stream(Part.values()).map(Part::word))
                .toList();
    }
}
