package vn.thiduaso.dashboard.data;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** What people did, in one line for a page. */
public record ToldActs(Words words, Formats f) {

    /** {@code gửi duyệt: Trần Thị B (tranb), 02/10/2026 14:05} */
    public String told(Act act) {
        return words.text(
                "approval.told",
                act.kind().label().in(words.language()),
                act.by().name(),
                f.dateTime(act.at()));
    }

    /** The same with the reason behind it, where there is one. */
    public String withReason(Act act) {
        return act.reason().isEmpty() ? told(act) : told(act) + " – " + act.reason();
    }
}
