package vn.thiduaso.ingest.check;

/** Nothing stands outside the named columns: a decimal comma in an unquoted CSV moves every later cell of its row. */
record CellsUnderHeader() implements Check {

    @Override
    public String rule() {
        return "cell-outside";
    }

    @Override
    public void check(Candidate candidate, Findings findings) {
        candidate
                .entry()
                .stray()
                .ifPresent(cell -> findings.add(
                        this,
                        cell,
                        "Ô nằm ngoài các cột có tên, cả dòng có thể bị lệch cột",
                        "Nếu là số có dấu phẩy trong tệp CSV thì đặt trong ngoặc kép; nếu là ghi chú thì chuyển sang cột note;"
                                + " nếu là khóa JSON thì khóa đó phải có ở dòng đầu của tệp"));
    }
}
