package vn.thiduaso.datasets.indexset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * An index set together with the very text it was read from.
 *
 * @param set the checked set
 * @param yaml its text, as stored with a run
 * @param sha256 SHA-256 of the text in UTF-8, 64 hexadecimal digits
 */
public record IndexSetSource(IndexSet set, String yaml, String sha256) {

    /** @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the text is no valid set */
    public static IndexSetSource of(String yaml, String fileName) {
        return new IndexSetSource(IndexSetYaml.read(yaml, fileName), yaml, sha256Of(yaml));
    }

    /** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
    public static String sha256Of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
