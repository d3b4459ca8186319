package vn.thiduaso.ingest.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** How each file of the corpus was made, by its name. */
final class CorpusFiles {

    private CorpusFiles() {}

    /** The files as they are sent. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        Stream.of(
                        NumberFiles.all(),
                        NameFiles.all(),
                        TableFiles.all(),
                        HiddenFiles.all(),
                        WideTable.files(),
                        StateFiles.all(),
                        MoreFormats.all())
                .forEach(files -> files.forEach((name, bytes) -> {
                    if (all.put(name, bytes) != null) {
                        throw new IllegalStateException("twice: " + name);
                    }
                }));
        return all;
    }
}
