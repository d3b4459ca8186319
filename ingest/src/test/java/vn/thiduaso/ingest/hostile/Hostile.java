package vn.thiduaso.ingest.hostile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that somebody made to do harm, or that does it by accident.
 *
 * @param name as it is sent; a folder is made for each, so that the same name may come twice
 * @param what it tries
 * @param rule by which it is refused
 * @param limit what its message must say: the limit that is passed; empty where nothing is counted
 */
record Hostile(String name, String what, String rule, String limit, Maker maker) {

    /** Writes the file. */
    @FunctionalInterface
    interface Maker {
        void write(Path file) throws IOException;
    }

    static Hostile of(String name, String what, String rule, Maker maker) {
        return new Hostile(name, what, rule, "", maker);
    }

    /** One that passes a limit, which its message tells. */
    static Hostile tooLarge(String name, String what, String limit, Maker maker) {
        return new Hostile(name, what, "file-too-large", limit, maker);
    }
}
