package vn.thiduaso.ingest.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thiduaso.ingest.read.Cell;

/** What stands where a number belongs is a number. */
record NumberWritten() implements Check {

    /** A number that is compared with the figure instead of being it: {@code ≥ 90%}. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?iu)(?<sign>[<>=≤≥≦≧~≈±]+|trên|dưới|hơn|khoảng|gần|ít nhất|tối thiểu|tối đa|không quá)\\s*(?<figure>[^<>=≤≥≦≧~≈±]+)");

    @Override
    public String rule() {
        return "number-text";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        for (Reading reading : candidate.readings()) {
            if (!reading.isBlank()
                    && !AnswerKnown.owns(candidate, reading)
                    && reading.cell().kind() == Cell.Kind.VALUE
                    && reading.token().isEmpty()
                    && reading.number().kind() == NumberText.Kind.NOT_A_NUMBER
                    && !WordUnambiguous.isOne(reading)) {
                String text = reading.cell().text();
                findings.add(this, reading.cell(), "“%s” không phải là số".formatted(text), remedy(reading, candidate));
            }
        }
    }

    private static String remedy(Reading reading, Candidate candidate) {
        String text = reading.cell().text();
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches() && NumberText.isFigure(compared.group("figure"))) {
            String figure = compared.group("figure");
            boolean percent =
                    Reading.takesPercent(reading.part(), candidate.target().flatMap(Target::input));
            return "Chỉ ghi con số đạt được, bỏ “%s”: ví dụ %s"
                    .formatted(
                            compared.group("sign").strip(),
                            percent ? figure : figure.replace("%", "").strip());
        }
        if (text.startsWith("##")) {
            return "Cột quá hẹp khi lưu tệp văn bản: kéo rộng cột, lưu lại rồi gửi";
        }
        if (text.endsWith("%")) {
            return "Bỏ dấu %, ghi số theo đơn vị của chỉ số";
        }
        return "Ghi số như 1234.5 hoặc 1.234,5; chưa có số liệu thì để trống, không áp dụng thì ghi “Không áp dụng”";
    }
}
