package vn.thiduaso.datasets.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the product. */
public final class BundledText {

    private BundledText() {}

    /**
     * The whole text.
     *
     * @param path of the resource, from the root: {@code /aims/PHU-TAN-2025-2030-1.yaml}
     * @throws IllegalStateException when it is not in the archive
     */
    public static String of(String path) {
        try (InputStream in = BundledText.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("bundled text is not in the archive: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
