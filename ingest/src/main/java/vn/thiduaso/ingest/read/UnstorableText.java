package vn.thiduaso.ingest.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import vn.thiduaso.datasets.lake.TextLimits;

/**
 * Why a text cannot be kept: longer than the place it goes to, or with a control letter no database takes. Sources of the limits:
 * {@link TextLimits}.
 *
 * @param message what is wrong, Vietnamese
 * @param remedy what to do, Vietnamese
 */
public record UnstorableText(String message, String remedy) {

    /** Code of this check for figures and units alike. */
    public static final String RULE = "text-unstorable";

    /** Embeddings, overrides and isolates of the direction of text: Unicode Standard Annex 9. */
    private static final String TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    /** The same of the name of a file, which must also be the one that is seen: letters that turn the direction of reading hide an ending. */
    static Optional<UnstorableText> inName(String name) {
        OptionalInt turn = IntStream.range(0, name.length())
                .filter(at -> TURNING.indexOf(name.charAt(at)) >= 0)
                .findFirst();
        return turn.isEmpty()
                ? find(name, TextLimits.FILE_NAME)
                : Optional.of(new UnstorableText(
                        "Tên tệp có ký tự đổi chiều chữ U+%04X ở vị trí %d, nên tên nhìn thấy không phải tên thật"
                                .formatted((int) name.charAt(turn.getAsInt()), turn.getAsInt() + 1),
                        "Gõ lại tên tệp rồi gửi lại"));
    }

    /** Empty when the text can be kept. */
    public static Optional<UnstorableText> find(String text, int limit) {
        if (text.length() > limit) {
            return Optional.of(new UnstorableText(
                    "Ô có %d ký tự, dài hơn mức %d ký tự lưu được".formatted(text.length(), limit),
                    "Rút gọn còn không quá %d ký tự".formatted(limit)));
        }
        OptionalInt control = TextLimits.controlLetter(text);
        return control.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnstorableText(
                        "Ô có ký tự điều khiển U+%04X ở vị trí %d"
                                .formatted((int) text.charAt(control.getAsInt()), control.getAsInt() + 1),
                        "Xóa nội dung ô, gõ lại rồi lưu và gửi lại"));
    }
}
