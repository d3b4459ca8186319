package vn.thiduaso.ingest.cli;

import picocli.CommandLine.Option;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.scoring.Period;

/** {@code --index-set} and {@code --period}: what a command is about. */
public final class SubjectOptions {

    @Option(
            names = "--index-set",
            required = true,
            paramLabel = "MÃ",
            description = "Mã bộ chỉ số có sẵn (MÃ hoặc MÃ@BẢN), hoặc đường dẫn tệp YAML.")
    private String indexSet = "";

    @Option(
            names = "--period",
            required = true,
            paramLabel = "KỲ",
            description = "Kỳ: 2026, 2026-H1, 2026-Q3 hoặc 2026-10.")
    private String period = "";

    /** Reads the set; its faults fly out all at once. */
    public IndexSetSource indexSet() {
        return IndexSetSources.resolve(indexSet);
    }

    /** @throws BadRequestException when the text is no period */
    public Period period() {
        return Period.find(period)
                .orElseThrow(() -> new BadRequestException(
                        "“%s” không phải một kỳ; ghi 2026, 2026-H1, 2026-Q3 hoặc 2026-10".formatted(period)));
    }
}
