package vn.thiduaso.ingest.check;

import vn.thiduaso.ingest.read.Cell;

/** What stands where a number belongs is a number. */
record NumberWritten() implements Check {

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
                findings.add(this, reading.cell(), "“%s” không phải là số".formatted(text), remedy(text));
            }
        }
    }

    private static String remedy(String text) {
        if (text.startsWith("##")) {
            return "Cột quá hẹp khi lưu tệp văn bản: kéo rộng cột, lưu lại rồi gửi";
        }
        if (text.endsWith("%")) {
            return "Bỏ dấu %, ghi số theo đơn vị của chỉ số";
        }
        return "Ghi số như 1234.5 hoặc 1.234,5; chưa có số liệu thì để trống, không áp dụng thì ghi “Không áp dụng”";
    }
}
