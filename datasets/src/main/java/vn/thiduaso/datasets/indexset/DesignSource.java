package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.robustness.Design;

/**
 * A design together with the very text it was read from.
 *
 * @param design checked against an index set
 * @param yaml its text, as stored with an analysis
 * @param sha256 SHA-256 of the text in UTF-8, 64 hexadecimal digits
 */
public record DesignSource(Design design, String yaml, String sha256) {

    private static final String USUAL = "usual.yaml";

    /** @throws vn.thiduaso.scoring.robustness.InvalidDesignException when the text is no design for the set */
    public static DesignSource of(String yaml, String fileName, IndexSet indexSet) {
        return new DesignSource(DesignYaml.read(yaml, fileName, indexSet), yaml, IndexSetSource.sha256Of(yaml));
    }

    /**
     * @throws vn.thiduaso.scoring.robustness.InvalidDesignException when the text is no design for the set
     * @throws vn.thiduaso.scoring.fault.InvalidIndexSetException when the file is no text
     * @throws IOException when it cannot be read at all
     */
    public static DesignSource read(Path file, IndexSet indexSet) throws IOException {
        return of(IndexSetYaml.text(file), file.getFileName().toString(), indexSet);
    }

    /** What is varied when nobody says: weights, scaling, one indicator left out. Resource {@code designs/usual.yaml}. */
    public static DesignSource usual(IndexSet indexSet) {
        try (InputStream in = DesignSource.class.getResourceAsStream("/designs/" + USUAL)) {
            if (in == null) {
                throw new IllegalStateException("bundled design is not in the archive: " + USUAL);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8), USUAL, indexSet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
