package vn.thiduaso.datasets.act;

import java.util.Arrays;
import java.util.Optional;

import vn.thiduaso.scoring.Labels;

/** What can be done. When it may be done, and by whom, is in {@link ActRules}. */
public enum ActKind {
    SUBMIT("submit", new Labels("gửi duyệt", "submitted")),
    WITHDRAW("withdraw", new Labels("rút lại", "withdrawn")),
    RETURN("return", new Labels("trả lại", "returned")),
    APPROVE("approve", new Labels("duyệt", "approved")),
    CLOSE("close", new Labels("chốt", "closed")),
    ASK_UNLOCK("ask-unlock", new Labels("đề nghị mở khóa", "unlocking asked for")),
    GRANT_UNLOCK("grant-unlock", new Labels("mở khóa", "unlocked")),
    REFUSE_UNLOCK("refuse-unlock", new Labels("không mở khóa", "unlocking refused")),
    DECLARE("declare", new Labels("khai hoàn thành", "declared complete")),
    RETRACT("retract", new Labels("rút lời khai hoàn thành", "declaration retracted")),
    ASK_BACK("ask-back", new Labels("hỏi lại", "asked back")),
    CONFIRM("confirm", new Labels("xác nhận đúng", "confirmed")),
    REOPEN("reopen", new Labels("bỏ lời hỏi, lời xác nhận", "question or confirmation taken back"));

    private final String word;
    private final Labels label;

    ActKind(String word, Labels label) {
        this.word = word;
        this.label = label;
    }

    /** The word stored in the lake. */
    public String word() {
        return word;
    }

    /** As people see it: what was done. */
    public Labels label() {
        return label;
    }

    public static Optional<ActKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
