package vn.thiduaso.ingest.cli;

import picocli.CommandLine.Option;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;

/** {@code --index-set}: a bundled set by its code, or a file. */
final class IndexSetOption {

    @Option(
            names = "--index-set",
            required = true,
            paramLabel = "MÃ",
            description = "Mã bộ chỉ số có sẵn (MÃ hoặc MÃ@BẢN), hoặc đường dẫn tệp YAML.")
    private String indexSet = "";

    /** @throws vn.thiduaso.scoring.fault.InvalidIndexSetException with every fault of the set */
    IndexSetSource resolve() {
        return IndexSetSources.resolve(indexSet);
    }
}
