package vn.thiduaso.dashboard.data;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page of approving and closing, all texts in the reader's language.
 *
 * @param waiting files nobody has approved or sent back
 * @param answered files that were
 * @param approvable ids of waiting files that this person may approve
 * @param acts what was done, the latest first
 */
record ApprovalView(
        FigureHead head,
        List<Check> checks,
        List<FileRow> waiting,
        List<FileRow> answered,
        List<String> approvable,
        Closing closing,
        List<ActRow> acts) {

    ApprovalView {
        checks = List.copyOf(checks);
        waiting = List.copyOf(waiting);
        answered = List.copyOf(answered);
        approvable = List.copyOf(approvable);
        acts = List.copyOf(acts);
    }

    /**
     * One line of the checklist.
     *
     * @param mark {@code ok}, {@code look} where somebody should look, {@code stop} where it stands against closing
     * @param address where more of it is; null: nowhere
     */
    record Check(
            String mark,
            String label,
            String figure,
            String note,
            @Nullable String address) {}

    /**
     * One file.
     *
     * @param last what was done with it last; empty when nothing was
     * @param cannotApprove why this person cannot approve it; empty when he can
     * @param cannotReturn why nobody can send it back; empty when that can be done
     */
    record FileRow(
            String id,
            String file,
            String sentBy,
            String loaded,
            String state,
            String stateMark,
            String read,
            String quarantined,
            String warnings,
            FigureChanges changes,
            String last,
            List<String> cannotApprove,
            List<String> cannotReturn) {

        FileRow {
            cannotApprove = List.copyOf(cannotApprove);
            cannotReturn = List.copyOf(cannotReturn);
        }
    }

    /**
     * What can be done about the period as a whole.
     *
     * @param stage {@code OPEN}, {@code CLOSED} or {@code UNLOCK_ASKED}
     * @param reasons why this person cannot close it, or cannot grant what was asked; empty when he can
     * @param leaveOut how many files would be left out; closing then has to say so
     * @param told who closed it or asked for it, when and why; empty while it was never closed
     * @param seen what the page was made of, so that nothing is closed that was not seen
     */
    record Closing(String stage, List<String> reasons, int leaveOut, String told, String reason, String seen) {

        Closing {
            reasons = List.copyOf(reasons);
        }
    }

    /** One act as it was done. */
    record ActRow(String when, String who, String what, String about, String reason) {}
}
