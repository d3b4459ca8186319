package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import vn.thiduaso.scoring.Period;

/**
 * SHA-256 of files, texts and of the <em>content</em> of closings: rows sorted by unit, fields joined by U+0001, rows ended by a line
 * feed, doubles in {@link Double#toString} form (NaN where none). The order of rows, files or partitions never changes a digest.
 */
public final class Digests {

    private static final char FIELD = '\u0001';

    private Digests() {}

    /** 64 hex digits of a text in UTF-8. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] bytes) {
        return hex(newDigest().digest(bytes));
    }

    /** @throws UncheckedIOException when the file cannot be read */
    public static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return sha256(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static String sha256(InputStream in) throws IOException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return hex(digest.digest());
    }

    /** Content of a closing: index set, period, then of each unit its names, values, states and cell references. */
    public static String closing(String indexSetSha256, Period period, List<ClosedUnit> rows) {
        Lines lines = new Lines(indexSetSha256, period);
        rows.stream().sorted(Comparator.comparing(ClosedUnit::unit)).forEach(lines::add);
        return lines.hex();
    }

    /** Hashes the rows of a closing one after the other, by unit. */
    static final class Lines {

        private final MessageDigest digest = newDigest();

        Lines(String indexSetSha256, Period period) {
            digest.update((indexSetSha256 + FIELD + period + '\n').getBytes(StandardCharsets.UTF_8));
        }

        void add(ClosedUnit row) {
            StringBuilder line = new StringBuilder(256);
            fields(line, row.unit(), row.name(), row.kind(), row.group());
            numbers(line, row.figures().values());
            for (byte state : row.figures().states()) {
                fields(line, Byte.toString(state));
            }
            row.figures().refs().forEach(ref -> fields(line, ref));
            digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }

        String hex() {
            return Digests.hex(digest.digest());
        }
    }

    /** One to be fed piece by piece. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static void fields(StringBuilder out, String... fields) {
        for (String field : fields) {
            out.append(field).append(FIELD);
        }
    }

    private static void numbers(StringBuilder out, double... numbers) {
        for (double number : numbers) {
            // plus zero: a negative zero is the same figure as zero
            out.append(number + 0.0).append(FIELD);
        }
    }
}
