package vn.thiduaso.scoring.check;

import java.util.Arrays;
import java.util.Optional;

/** What becomes of a figure that a check finds something in. Decides what is kept and nothing else: no check changes a figure. */
public enum Severity {
    /** The figure is kept out. */
    REFUSE("refuse", "lỗi"),
    /** The figure is kept; somebody should look at it before it is approved. */
    WARN("warn", "cảnh báo"),
    /** The figure is kept; worth knowing. */
    INFORM("inform", "lưu ý");

    private final String word;
    private final String vi;

    Severity(String word, String vi) {
        this.word = word;
        this.vi = vi;
    }

    /** The word in YAML and in the lake. */
    public String word() {
        return word;
    }

    /** For messages: {@code 3 cảnh báo}. */
    public String vi() {
        return vi;
    }

    public static Optional<Severity> find(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word.equals(word))
                .findFirst();
    }
}
