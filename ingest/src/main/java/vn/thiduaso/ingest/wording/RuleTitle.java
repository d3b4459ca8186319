package vn.thiduaso.ingest.wording;

/** What a check of figures or files is called: "Số ngoài khoảng cho phép" for {@code value-range}. */
public final class RuleTitle {

    private RuleTitle() {}

    /** The title of a check; its code where it has none. */
    public static String of(String rule, Words words) {
        return words.find("check." + rule).orElse(rule);
    }

    /** In Vietnamese, for terminals and files. */
    public static String vi(String rule) {
        return of(rule, Words.VIETNAMESE);
    }
}
