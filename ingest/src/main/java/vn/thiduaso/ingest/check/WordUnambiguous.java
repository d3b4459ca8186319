package vn.thiduaso.ingest.check;

import java.util.Set;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.read.Cell;
import vn.thiduaso.ingest.wording.Vietnamese;

/**
 * A dash, a cross or "Không phát sinh" in place of a number may mean that nothing was sent, that there was none, or that it does not apply: nobody guesses
 * which. A mapping may say what such a word means in its table; then it is none of these any more.
 */
record WordUnambiguous() implements Check {

    private static final Pattern MARK = Pattern.compile("[-–—_/.…*xX×]{1,3}|[kK]/?[pP][sS]|[nN]/?[aA]");
    private static final Set<String> WORDS = Set.of("khong phat sinh", "khong", "khong co", "chua phat sinh");

    /** What may be done besides about a table that no mapping reads. */
    static final String BY_MAPPING = "; hoặc nạp theo cách đọc đã lưu có nói ký hiệu này là gì";

    /** Longer texts are remarks. */
    private static final int LONGEST = 40;

    @Override
    public String rule() {
        return "word-ambiguous";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        for (Reading reading : candidate.readings()) {
            if (isOne(reading)) {
                findings.add(
                        this,
                        reading.cell(),
                        "“%s” có thể là chưa có số liệu, bằng 0, hoặc không áp dụng"
                                .formatted(reading.cell().text()),
                        "Để trống nếu chưa có số liệu, ghi 0 nếu bằng 0, ghi “Không áp dụng” nếu không áp dụng"
                                + BY_MAPPING);
            }
        }
    }

    /** Whether a figure is written as such a word. */
    static boolean isOne(Reading reading) {
        Cell cell = reading.cell();
        return !cell.isBlank()
                && cell.kind() == Cell.Kind.VALUE
                && reading.token().isEmpty()
                && reading.number().kind() == NumberText.Kind.NOT_A_NUMBER
                && cell.text().length() <= LONGEST
                && (MARK.matcher(cell.text()).matches() || WORDS.contains(Vietnamese.searchKey(cell.text())));
    }
}
