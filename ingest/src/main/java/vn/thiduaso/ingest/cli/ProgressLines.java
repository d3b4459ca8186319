package vn.thiduaso.ingest.cli;

import vn.thiduaso.ingest.commit.IngestProgress;

/** One line on standard error for each step; of very many files for some of them. */
public record ProgressLines(Console console) implements IngestProgress {

    private static final int ALL_TOLD = 200;

    /** Whoever calls again after a call that was cut off sees what there is of it. */
    @Override
    public void opened(int files, int known) {
        if (files > 1) {
            console.err()
                    .println(
                            known == 0
                                    ? "Có %d tệp số liệu, chưa tệp nào có trong kho".formatted(files)
                                    : "Có %d tệp số liệu, %d tệp đã có trong kho".formatted(files, known));
        }
    }

    @Override
    public void reading(String fileName, int number, int of) {
        if (of > ALL_TOLD && number % (of / ALL_TOLD + 1) != 0 && number != of) {
            return;
        }
        console.err().println("[%d/%d] đọc và kiểm tra %s".formatted(number, of, fileName));
    }

    @Override
    public void committing(long observations) {
        console.err().println("Lưu %d số liệu vào kho".formatted(observations));
    }
}
