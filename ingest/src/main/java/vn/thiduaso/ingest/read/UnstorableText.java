package vn.thiduaso.ingest.read;

import java.util.Optional;
import java.util.OptionalInt;

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
