package vn.thiduaso.ingest.corpus;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text files as programs write them: line ends of Windows, and letters in the encoding asked for. */
final class TextBytes {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final String MARK = "\ufeff";
    /** A vowel with what windows-1258 has together with it; tones stand alone behind it. */
    private static final Pattern VOWEL = Pattern.compile("\\p{L}[\u0302\u0306\u031b]");

    private TextBytes() {}

    static byte[] utf8(String... lines) {
        return text(lines).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] utf8WithMark(String... lines) {
        return (MARK + text(lines)).getBytes(StandardCharsets.UTF_8);
    }

    /** What Excel calls "Unicode Text". */
    static byte[] utf16(String... lines) {
        return (MARK + text(lines)).getBytes(StandardCharsets.UTF_16LE);
    }

    static byte[] utf16BigEndian(String... lines) {
        return (MARK + text(lines)).getBytes(StandardCharsets.UTF_16BE);
    }

    /** Letters taken apart, as some systems keep them. */
    static byte[] decomposed(String... lines) {
        return Normalizer.normalize(text(lines), Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] windows1258(String... lines) {
        String parts = Normalizer.normalize(text(lines), Normalizer.Form.NFD);
        String vowels = VOWEL.matcher(swapped(parts))
                .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFC));
        return encoded(vowels, WINDOWS_1258);
    }

    /** The letters of a font, each a byte. */
    static byte[] font(String... lines) {
        return encoded(text(lines), Charset.forName("windows-1252"));
    }

    /** Dots below come before the circumflex when letters are taken apart, and behind it here. */
    private static String swapped(String parts) {
        return parts.replaceAll("(\u0323)([\u0302\u0306])", "$2$1").replaceAll("(\u0323)(\u031b)", "$2$1");
    }

    private static byte[] encoded(String text, Charset charset) {
        try {
            var bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] made = new byte[bytes.remaining()];
            bytes.get(made);
            return made;
        } catch (CharacterCodingException unwritable) {
            throw new IllegalArgumentException(text, unwritable);
        }
    }

    private static String text(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
