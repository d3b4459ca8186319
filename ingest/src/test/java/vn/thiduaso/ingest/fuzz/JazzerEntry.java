package vn.thiduaso.ingest.fuzz;

/** What the fuzzer calls: {@code dev/fuzz} names the target in the property {@code fuzz.target}. */
public final class JazzerEntry {

    private static final FuzzTarget TARGET = FuzzTarget.of(System.getProperty("fuzz.target", "csv"));

    private JazzerEntry() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.take(bytes);
    }
}
