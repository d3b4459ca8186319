package vn.thiduaso.ingest.fuzz;

import java.io.IOException;

/** What the fuzzer calls: {@code dev/fuzz} names the target in the property {@code fuzz.target}. */
public final class JazzerEntry {

    private static final FuzzTarget TARGET = FuzzTarget.of(System.getProperty("fuzz.target", "csv"));

    private JazzerEntry() {}

    /** The seeds once before the clock runs: loading a library with Jazzer's marks takes longer than any file may. */
    public static void fuzzerInitialize() throws IOException {
        FuzzSeeds.of(TARGET).forEach(TARGET::take);
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.take(bytes);
    }
}
