package vn.thiduaso.ingest.letters;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a text file writes its letters as bytes.
 *
 * @param charset what decodes it; letters of a font are still as the font has them: see {@link Letters}
 */
public record TextEncoding(Charset charset) {

    public static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8);

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char BOM = '\ufeff';
    /** Most bytes of a letter in UTF-8. */
    private static final int LONGEST = 4;
    /** Words that must be Vietnamese of a hundred, for a guess. */
    private static final int ENOUGH = 80;

    /**
     * A byte order mark decides; then UTF-16 by its zeros; then UTF-8, if the bytes are that; then what makes Vietnamese words.
     *
     * @param start first bytes of the file, as many as one likes to look at
     * @return empty when they are no text that is known
     */
    public static Optional<TextEncoding> of(byte[] start) {
        Optional<Charset> wide = Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(charset -> isWide(start, charset))
                .findFirst();
        if (wide.isPresent()) {
            return Optional.of(new TextEncoding(wide.get()));
        }
        return decoded(withoutTorn(start), StandardCharsets.UTF_8).isPresent() ? Optional.of(UTF_8) : guess(start);
    }

    /** A decoder that reports bytes it does not know and never replaces them. */
    public CharsetDecoder decoder() {
        return charset.newDecoder();
    }

    /** Whether there are no letters but those every encoding of one byte has. */
    public static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter has two bytes. */
    public boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    /** Bytes of the byte order mark with which a file begins: 3 in UTF-8, 2 in UTF-16, 0 without one. */
    public int markBytes(byte[] start) {
        byte[] mark = String.valueOf(BOM).getBytes(charset);
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length)
                ? mark.length
                : 0;
    }

    /** The letters of some bytes from the start of a file; what is torn or unknown is passed over. */
    public String read(byte[] start) {
        return new String(start, charset);
    }

    private static Optional<TextEncoding> guess(byte[] start) {
        Letters.Count ansi = decoded(start, WINDOWS_1258).map(Letters::count).orElse(new Letters.Count(0, 1));
        Letters.Count font = decoded(start, WINDOWS_1252)
                .flatMap(text -> Stream.of(LetterSet.values())
                        .map(set -> Letters.count(set.toUnicode(text)))
                        .reduce((a, b) -> a.syllables() >= b.syllables() ? a : b))
                .orElse(new Letters.Count(0, 1));
        Letters.Count best = font.syllables() > ansi.syllables() ? font : ansi;
        return best.syllables() * 100L >= (long) best.words() * ENOUGH
                ? Optional.of(new TextEncoding(best == font ? WINDOWS_1252 : WINDOWS_1258))
                : Optional.empty();
    }

    /** A byte order mark, or a zero in the upper byte of most of the letters. */
    private static boolean isWide(byte[] start, Charset charset) {
        int upper = charset.equals(StandardCharsets.UTF_16LE) ? 1 : 0;
        if (start.length >= 2 && (start[upper] & 0xff) == BOM >> 8 && (start[1 - upper] & 0xff) == (BOM & 0xff)) {
            return true;
        }
        int zeros = 0;
        for (int i = upper; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
        }
        return zeros * 4L > start.length;
    }

    /** The start of a text in UTF-8 without a last letter whose bytes are not all there; of another text perhaps without its last letter. */
    public static byte[] withoutTorn(byte[] start) {
        int end = start.length;
        for (int back = 1; back <= LONGEST && back <= start.length; back++) {
            int one = start[start.length - back] & 0xff;
            if (one >= 0xc0) {
                end = start.length - back;
                break;
            }
            if (one < 0x80) {
                break;
            }
        }
        return Arrays.copyOf(start, end);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException foreign) {
            return Optional.empty();
        }
    }
}
