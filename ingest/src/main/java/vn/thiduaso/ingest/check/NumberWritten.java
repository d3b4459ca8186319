package vn.thiduaso.ingest.check;

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
                    && !reading.cell().isUncomputed()
                    && reading.token().isEmpty()
                    && reading.number().kind() == NumberText.Kind.NOT_A_NUMBER) {
                String text = reading.cell().text();
                findings.add(this, reading.cell(), message(text), remedy(text));
            }
        }
    }

    private static String message(String text) {
        return text.startsWith("#") ? "Ô có công thức lỗi %s".formatted(text) : "“%s” không phải là số".formatted(text);
    }

    private static String remedy(String text) {
        if (text.startsWith("#")) {
            return "Sửa công thức, hoặc dán giá trị đúng vào ô";
        }
        if (text.endsWith("%")) {
            return "Bỏ dấu %, ghi số theo đơn vị của chỉ số";
        }
        return "Ghi số như 1234.5 hoặc 1.234,5; chưa có số liệu thì để trống, không áp dụng thì ghi not-applicable";
    }
}
