package vn.thiduaso.dashboard.data.questionnaire;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file that proves an answer.
 *
 * @param id 32 random hex digits
 * @param code of the figure
 * @param name as the sender calls it, without folders
 * @param sha256 of its bytes, hex
 */
record EvidenceFile(
        String id, String code, String name, String sha256, long bytes, String account, OffsetDateTime added) {

    /** Longest one that is taken: 20 MB. */
    static final long LONGEST = 20_000_000;
    /** Most of one answer. */
    static final int MOST = 10;
    /** Bytes that tell what a file is. */
    static final int TELLING = 8;

    private static final int SHORT_HASH = 12;

    /** What can be looked at and cannot do anything: pages and pictures, told by their first bytes and not by their names. */
    private enum Kind {
        PDF("%PDF-".getBytes(StandardCharsets.US_ASCII)),
        PNG(HexFormat.of().parseHex("89504e470d0a1a0a")),
        JPEG(HexFormat.of().parseHex("ffd8ff"));

        private final byte[] begins;

        Kind(byte[] begins) {
            this.begins = begins;
        }
    }

    /** Whether a file that begins so is one of the kinds that are taken: PDF, PNG, JPEG. */
    static boolean isTaken(byte[] first) {
        return Arrays.stream(Kind.values())
                .anyMatch(kind -> first.length >= kind.begins.length
                        && Arrays.equals(first, 0, kind.begins.length, kind.begins, 0, kind.begins.length));
    }

    /** How it is cited beside the figure: name and the beginning of its hash. */
    String cited() {
        return "%s (SHA-256 %s…)".formatted(name, sha256.substring(0, SHORT_HASH));
    }
}
