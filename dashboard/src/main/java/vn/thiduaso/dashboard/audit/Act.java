package vn.thiduaso.dashboard.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Something somebody did, before it is written down.
 *
 * @param actor account, or {@link #terminal} for a command
 * @param kind what was done
 * @param object to what: index set and period, account
 * @param before SHA-256, hex, of what it was; empty when there was nothing
 * @param after SHA-256, hex, of what it is now; empty when there is nothing
 * @param reason why, in the words of who acted; empty when nobody asked
 * @param run the run it is about; empty when none
 */
public record Act(
        String actor,
        Kind kind,
        String object,
        Optional<String> before,
        Optional<String> after,
        Optional<String> reason,
        Optional<String> run) {

    private static final String ACCOUNT = "account ";
    private static final int OBJECT_KEPT = 400;
    private static final int REASON_KEPT = 1_000;

    /** What can be done; each has a text {@code act.…}. */
    public enum Kind {
        PUBLISH("publish"),
        /** How sure the ranks of a run are has been put beside it. */
        PUBLISH_ANALYSIS("publish-analysis"),
        ADD_ACCOUNT("add-account"),
        CHANGE_ACCOUNT("change-account"),
        LOCK_ACCOUNT("lock-account"),
        UNLOCK_ACCOUNT("unlock-account"),
        RESET_PASSWORD("reset-password"),
        CHANGE_PASSWORD("change-password"),
        TURN_CODE_ON("turn-code-on"),
        TURN_CODE_OFF("turn-code-off"),
        USE_RECOVERY_CODE("use-recovery-code"),
        LOG_IN("log-in"),
        LOG_OUT("log-out"),
        /** A login for which the provider vouched; the reason says which provider. */
        SIGN_IN("sign-in"),
        /** Somebody who came from the provider, or was to go there, was not let in; the reason is the code he was shown. */
        REFUSE_SIGN_IN("refuse-sign-in"),
        LINK_ACCOUNT("link-account"),
        UNLINK_ACCOUNT("unlink-account"),
        END_SESSION("end-session"),
        MAKE_TOKEN("make-token"),
        END_TOKEN("end-token"),
        SAVE_SCENARIO("save-scenario"),
        DELETE_SCENARIO("delete-scenario"),
        /** A view of a table: what was chosen on it, under a name. */
        SAVE_VIEW("save-view"),
        CHANGE_VIEW("change-view"),
        SHARE_VIEW("share-view"),
        UNSHARE_VIEW("unshare-view"),
        DELETE_VIEW("delete-view"),
        /** Which view opens first. */
        CHOOSE_VIEW("choose-view"),
        UNCHOOSE_VIEW("unchoose-view"),
        /** Failed logins of a name at an address have become so many that it must wait. */
        HOLD_UP("hold-up"),
        /** An account sent files so often that it must wait. */
        HOLD_UP_FILES("hold-up-files"),
        ASK_JOB("ask-job"),
        CANCEL_JOB("cancel-job"),
        REPEAT_JOB("repeat-job"),
        /** The work ended, whatever came of it. */
        END_JOB("end-job"),
        /** A draft of an index set, in the stages it goes through. */
        BEGIN_SET("begin-set"),
        CHANGE_SET("change-set"),
        SEND_SET("send-set"),
        RETURN_SET("return-set"),
        DISCARD_SET("discard-set"),
        PUBLISH_SET("publish-set"),
        /** Who in the council follows which unit or content. */
        ASSIGN("assign"),
        END_ASSIGNMENT("end-assignment"),
        /** A figure of an aim that no index set asks for. */
        REPORT_AIM("report-aim"),
        OPEN_PUBLIC_BOARD("open-public-board"),
        CLOSE_PUBLIC_BOARD("close-public-board"),
        /** Somebody's word that a rule of awards is to be used although no source says all of it. */
        CONFIRM_AWARD_RULE("confirm-award-rule"),
        TAKE_BACK_AWARD_RULE("take-back-award-rule"),
        /** A campaign of awards, in the stages it goes through. */
        CREATE_CAMPAIGN("create-campaign"),
        CHANGE_CAMPAIGN("change-campaign"),
        OPEN_CAMPAIGN("open-campaign"),
        CLOSE_NOMINATIONS("close-nominations"),
        CALL_OFF_CAMPAIGN("call-off-campaign"),
        /** Who is on the list of a campaign. */
        PUT_ON_LIST("put-on-list"),
        TAKE_OFF_LIST("take-off-list"),
        /** What people do with figures is done in the lake, and written here after it. */
        SUBMIT("submit"),
        WITHDRAW("withdraw"),
        RETURN("return"),
        APPROVE("approve"),
        CLOSE("close"),
        ASK_UNLOCK("ask-unlock"),
        GRANT_UNLOCK("grant-unlock"),
        REFUSE_UNLOCK("refuse-unlock"),
        DECLARE("declare"),
        RETRACT("retract"),
        ASK_BACK("ask-back"),
        CONFIRM("confirm"),
        REOPEN("reopen");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public Act {
        actor = plain(actor);
        object = cut(plain(object), OBJECT_KEPT);
        reason = reason.map(text -> cut(plain(text), REASON_KEPT)).filter(text -> !text.isBlank());
    }

    /** An act about nothing that has a hash. */
    public static Act of(String actor, Kind kind, String object) {
        return new Act(actor, kind, object, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An act that turns one state into another. */
    public static Act of(String actor, Kind kind, String object, Optional<String> before, Optional<String> after) {
        return new Act(actor, kind, object, before, after, Optional.empty(), Optional.empty());
    }

    public Act because(Optional<String> why) {
        return new Act(actor, kind, object, before, after, why, run);
    }

    public Act aboutRun(String id) {
        return new Act(actor, kind, object, before, after, reason, Optional.of(id));
    }

    /** Somebody who typed a command on the machine: no account, and no account can be called so. */
    public static String terminal(String name) {
        return "terminal:" + name;
    }

    /** How an account is named as an object. */
    public static String account(String account) {
        return ACCOUNT + account;
    }

    /** SHA-256 of a text, hex. */
    public static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Control letters would be written differently by different writers of JSON. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
