package vn.thiduaso.dashboard.security;

/** What a page or a use case does, as far as rights are concerned. Who may: {@link Rights}. */
public enum Action {
    /** The pages of logging in and of refusals: everybody. */
    LOG_IN,
    /** What pages and words mean, and where that is written: everybody. */
    SEE_HELP,
    /** Own password and sessions, logging out. */
    KEEP_OWN_ACCOUNT,
    /** What waits for oneself. */
    SEE_TODOS,
    /** Index sets: the rules one is scored by. */
    SEE_INDEX_SETS,
    /** Index sets that are being written. */
    SEE_SET_DRAFTS,
    /** Write index sets, and send them to be published. */
    EDIT_INDEX_SETS,
    /** Publish an index set that others wrote and sent, or return it. */
    PUBLISH_INDEX_SETS,
    /** The ranking of published runs. */
    SEE_RANKING,
    /** Views of tables: keep one's own under names, open those that others share. */
    KEEP_VIEWS,
    /** Runs and their manifests. */
    SEE_RUNS,
    /** Profile and explanations of one unit, to the source cell. */
    SEE_UNIT,
    /** Try other figures and weights on a published run, and keep that as a scenario. */
    SIMULATE,
    /** Who was to report for a period, and who has. */
    SEE_COMPLETENESS,
    /** Say that the report of a unit is complete, or take that back. */
    DECLARE_COMPLETE,
    /** Send files of figures, and submit or withdraw what was sent. */
    LOAD_FIGURES,
    /** What was sent for a period, with its faults: everything, or what one sent oneself. */
    SEE_SUBMISSIONS,
    /** Submissions of a period, and what stands against closing it. */
    SEE_APPROVAL,
    /** Approve submissions, or send them back. */
    APPROVE_FIGURES,
    /** Close a period that somebody else approved. */
    CLOSE_PERIOD,
    /** Ask for a closed period to be unlocked, and answer who asked. */
    UNLOCK_PERIOD,
    /** What was found in accepted figures. */
    SEE_FINDINGS,
    /** Ask a sender back, or say that a doubtful figure is right. */
    ANSWER_FINDINGS,
    /** Long work: what waits, runs and has ended, with logs. */
    SEE_JOBS,
    /** Ask for closed periods to be scored, for the robustness of a run, for its verification; stop that. */
    RUN_JOBS,
    /** Show a run as the current one of its period. */
    PUBLISH_RUNS,
    /** How far the aims of the movement have come, and who follows what. */
    SEE_MOVEMENT,
    /** Say which member of the council follows which unit or content. */
    KEEP_ASSIGNMENTS,
    /** Report a figure of an aim that no index set asks for. */
    REPORT_AIMS,
    /** The rules of awards, and who confirmed what no source says. */
    SEE_AWARD_RULES,
    /** Confirm what no source says of a rule of awards, or take that back. */
    CONFIRM_AWARD_RULES,
    /** Campaigns of awards: forms, places, deadlines, candidates. */
    SEE_CAMPAIGNS,
    /** Make a campaign, change, open, close and call it off, and say who is on its list. */
    MANAGE_CAMPAIGNS,
    /** The public board: everybody, while it is open. */
    SEE_PUBLIC_BOARD,
    /** Open and close the public board. */
    SWITCH_PUBLIC_BOARD,
    /** Who did what. */
    SEE_AUDIT,
    /** What one did oneself, as the audit has it. */
    SEE_OWN_ENTRIES,
    /** Accounts, roles, sessions of others. */
    KEEP_ACCOUNTS;

    /** Whether nobody need log in for it, whatever the settings: its page looks for itself whether it is there. */
    public boolean isForEverybody() {
        return this == LOG_IN || this == SEE_HELP || this == SEE_PUBLIC_BOARD;
    }

    /** Whether it only reads what was published: open without login where the setting {@code public-reading} says so. */
    public boolean readsPublished() {
        return switch (this) {
            case SEE_INDEX_SETS, SEE_RANKING, SEE_RUNS, SEE_UNIT -> true;
            case LOG_IN,
                    SEE_HELP,
                    KEEP_OWN_ACCOUNT,
                    SEE_TODOS,
                    SEE_SET_DRAFTS,
                    EDIT_INDEX_SETS,
                    PUBLISH_INDEX_SETS,
                    KEEP_VIEWS,
                    SIMULATE,
                    SEE_COMPLETENESS,
                    DECLARE_COMPLETE,
                    LOAD_FIGURES,
                    SEE_SUBMISSIONS,
                    SEE_APPROVAL,
                    APPROVE_FIGURES,
                    CLOSE_PERIOD,
                    UNLOCK_PERIOD,
                    SEE_FINDINGS,
                    ANSWER_FINDINGS,
                    SEE_JOBS,
                    RUN_JOBS,
                    PUBLISH_RUNS,
                    SEE_MOVEMENT,
                    KEEP_ASSIGNMENTS,
                    REPORT_AIMS,
                    SEE_AWARD_RULES,
                    CONFIRM_AWARD_RULES,
                    SEE_CAMPAIGNS,
                    MANAGE_CAMPAIGNS,
                    SEE_PUBLIC_BOARD,
                    SWITCH_PUBLIC_BOARD,
                    SEE_AUDIT,
                    SEE_OWN_ENTRIES,
                    KEEP_ACCOUNTS -> false;
        };
    }
}
