package vn.thiduaso.ingest.cli;

import vn.thiduaso.ingest.commit.IngestProgress;

/** One line on standard error for each step. */
record ProgressLines(Console console) implements IngestProgress {

    @Override
    public void reading(String fileName, int number, int of) {
        console.err().println("[%d/%d] đọc và kiểm tra %s".formatted(number, of, fileName));
    }

    @Override
    public void committing(long observations) {
        console.err().println("Lưu %d số liệu vào kho".formatted(observations));
    }
}
