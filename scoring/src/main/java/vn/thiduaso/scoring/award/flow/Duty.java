package vn.thiduaso.scoring.award.flow;

/** Something one person did that keeps the same person from something else. Counted since the dossier was last sent, or in the round. */
public enum Duty {
    /** Sent the dossier, or completed it. */
    SENT,
    APPRAISED_ACHIEVEMENT,
    /** Typed the paper ballots first. */
    TYPED_FIRST
}
