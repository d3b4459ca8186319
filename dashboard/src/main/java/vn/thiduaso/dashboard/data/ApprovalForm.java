package vn.thiduaso.dashboard.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.ActRules;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/**
 * What somebody sent from the page of approving and closing.
 *
 * @param submissions ids; of acts on files only
 * @param confirm the period, typed to close it
 * @param seen what the page was made of when it was closed, or all was approved, from there
 */
record ApprovalForm(
        ActKind kind, List<String> submissions, String reason, String confirm, String seen, boolean leaveOut) {

    private static final Set<ActKind> OF_FILES = EnumSet.of(ActKind.APPROVE, ActKind.RETURN);

    ApprovalForm {
        submissions = List.copyOf(submissions);
        reason = reason.strip();
        confirm = confirm.strip();
    }

    static ApprovalForm ofFiles(ActKind kind, List<String> submissions, String reason) {
        return new ApprovalForm(kind, submissions, reason, "", "", false);
    }

    /** Approves whatever of the page its reader may approve. */
    static ApprovalForm ofAll(String seen) {
        return new ApprovalForm(ActKind.APPROVE, List.of(), "", "", seen, false);
    }

    static ApprovalForm ofPeriod(ActKind kind, String reason) {
        return new ApprovalForm(kind, List.of(), reason, "", "", false);
    }

    static ApprovalForm close(String confirm, String seen, boolean leaveOut) {
        return new ApprovalForm(ActKind.CLOSE, List.of(), "", confirm, seen, leaveOut);
    }

    boolean isOfFiles() {
        return OF_FILES.contains(kind);
    }

    boolean isOfAll() {
        return kind == ActKind.APPROVE && !seen.isEmpty();
    }

    /** What is wrong with the form itself, before the lake is asked. */
    List<String> faults(Period period, Formats f, Words words) {
        List<String> faults = new ArrayList<>();
        if (isOfFiles() && !isOfAll() && submissions.isEmpty()) {
            faults.add(words.text("approval.fault.none"));
        }
        if (ActRules.of(kind).reasoned() && reason.isEmpty()) {
            faults.add(words.text("approval.fault.reason"));
        }
        faults.addAll(new ReasonText(reason).faults(words));
        if (kind == ActKind.CLOSE && !isTyped(period, f)) {
            faults.add(words.text("approval.fault.confirm", period.toString()));
        }
        return faults;
    }

    /** As in addresses, or as the page writes it. */
    private boolean isTyped(Period period, Formats f) {
        return confirm.equalsIgnoreCase(period.toString()) || confirm.equalsIgnoreCase(f.period(period));
    }
}
