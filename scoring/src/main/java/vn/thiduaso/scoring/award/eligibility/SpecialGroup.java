package vn.thiduaso.scoring.award.eligibility;

import java.util.Set;

/** Who a simplified dossier is for (Nghị định 152/2025/NĐ-CP Điều 33 khoản 8), as far as its list was copied; farmers are asked for by Điều 27, too. */
public enum SpecialGroup {
    FARMER("farmer"),
    WORKER("worker"),
    ETHNIC_MINORITY("ethnic-minority"),
    DISABLED("disabled"),
    /** Somebody the list goes on with: a person compares with the text. */
    OTHER("other");

    private final String code;

    SpecialGroup(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    /** Whether a candidate of some groups is one of those the article names. */
    static Verdict named(Set<SpecialGroup> groups) {
        if (groups.isEmpty()) {
            return Verdict.FAILED;
        }
        return groups.equals(Set.of(OTHER)) ? Verdict.NEEDS_PERSON : Verdict.PASSED;
    }
}
