package vn.thiduaso.dashboard.data;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.web.Paging;

/**
 * The page of approving and closing, all texts in the reader's language.
 *
 * @param waiting files nobody has approved or sent back
 * @param answered files that were
 * @param approveAll what the button says that approves all files, on all pages, this person may approve; empty where these are not several
 * @param acts what was done, the latest first
 * @param earlier how many acts before these are not shown
 */
record ApprovalView(
        FigureHead head,
        List<Check> checks,
        FileList waiting,
        FileList answered,
        String approveAll,
        Closing closing,
        List<ActRow> acts,
        int earlier) {

    ApprovalView {
        checks = List.copyOf(checks);
        acts = List.copyOf(acts);
    }

    /** Which pages of the lists are asked for, from 1. */
    record Part(int waiting, int answered) {

        static final Part FIRST = new Part(1, 1);
    }

    /** One page of files. */
    record FileList(int size, List<FileRow> rows, Paging paging) {

        FileList {
            rows = List.copyOf(rows);
        }
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
     * @param changes what it changes in the figures that count so far, in words; empty where that is not told
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
            String changes,
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
