package vn.thiduaso.scoring.award;

/** Who an award is given to. */
public enum Recipient {
    /** Tập thể. */
    COLLECTIVE("collective"),
    /** Cá nhân. */
    INDIVIDUAL("individual"),
    /** Hộ gia đình. */
    HOUSEHOLD("household");

    private final String code;

    Recipient(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
