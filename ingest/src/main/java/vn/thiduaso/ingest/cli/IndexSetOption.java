package vn.thiduaso.ingest.cli;

import picocli.CommandLine.Option;

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.lake.Lake;

/** {@code --index-set}: a set of the home or a bundled one by its code, or a file. */
final class IndexSetOption {

    @Option(
            names = "--index-set",
            required = true,
            paramLabel = "MÃ",
            description = "Mã bộ chỉ số có sẵn hoặc đã công bố (MÃ hoặc MÃ@BẢN), hoặc đường dẫn tệp YAML.")
    private String indexSet = "";

    /**
     * Without a home: a bundled set, or a file.
     *
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException with every fault of the set
     */
    IndexSetSource resolve() {
        return IndexSetSources.resolve(indexSet);
    }

    /**
     * With the sets that were published in a home, if anything was ever stored there.
     *
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException with every fault of the set
     */
    IndexSetSource resolve(HomeOption home, Console console) {
        return of(indexSet, home, console);
    }

    static IndexSetSource of(String name, HomeOption home, Console console) {
        if (!home.isUsed(console.environment())) {
            return IndexSetSources.resolve(name);
        }
        try (Lake lake = home.open(console.environment())) {
            return IndexSetSources.resolve(name, lake);
        }
    }
}
