package vn.thiduaso.datasets.act;

import java.util.List;

/** Judges stored acts once more, one after the other, as they were judged when they were added. */
public final class ActReplay {

    private ActReplay() {}

    /**
     * Every reason for which a stored act should not be there; empty when all keep the rules. Acts of before the rules are taken as they are. That who sent a
     * file does not approve it was no rule at first, so it is none here: {@link #ownFiles} tells such acts.
     */
    public static List<Refusal> breaches(ActLog log) {
        List<Act> acts = log.acts();
        int before = beforeRules(log);
        return log.first(before).withoutSenders().refusals(acts.subList(before, acts.size()));
    }

    /** Acts of who sent the file himself, which today somebody else must do. */
    public static List<Act> ownFiles(ActLog log) {
        return log.acts().stream().filter(log::isOfOwnFile).toList();
    }

    /** How many closings a lake had before it had acts: the first acts, which took no submission. */
    public static int beforeRules(ActLog log) {
        int count = 0;
        for (Act act : log.acts()) {
            if (act.kind() != ActKind.CLOSE || !act.basis().equals(Basis.NONE)) {
                return count;
            }
            count++;
        }
        return count;
    }
}
