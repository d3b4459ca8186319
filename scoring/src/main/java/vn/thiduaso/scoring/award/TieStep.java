package vn.thiduaso.scoring.award;

/** How candidates with as many votes are told apart when there are fewer places. Nghị định 152/2025/NĐ-CP Điều 4 prefers women, and collectives of at least 70% women. */
public enum TieStep {
    /** Cá nhân là nữ. */
    WOMEN("women"),
    /** Tập thể có từ 70% nữ. */
    COLLECTIVE_70_WOMEN("collective-70-women"),
    /** The higher score of the published run. */
    HIGHER_SCORE("higher-score"),
    /** The chair decides, with a reason. */
    CHAIR("chair"),
    /** The council votes again, on those who are tied only. */
    VOTE_AGAIN("vote-again");

    private final String code;

    TieStep(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    /** Whether people decide it, and no figure. */
    public boolean isUpToPeople() {
        return this == CHAIR || this == VOTE_AGAIN;
    }

    /** Whether it says anything of recipients of a kind. */
    public boolean isAbout(Recipient recipient) {
        return switch (this) {
            case WOMEN -> recipient == Recipient.INDIVIDUAL;
            case COLLECTIVE_70_WOMEN -> recipient == Recipient.COLLECTIVE;
            case HIGHER_SCORE, CHAIR, VOTE_AGAIN -> true;
        };
    }
}
