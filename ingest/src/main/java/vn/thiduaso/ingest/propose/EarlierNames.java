package vn.thiduaso.ingest.propose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thiduaso.ingest.mapping.Aliases;

/**
 * What names of units were said to be when earlier files were confirmed, whatever their layout.
 *
 * @param own by the sender, or for everybody: taken without asking again, and told
 * @param others by other senders: suggested
 * @param asked whether the sender wants to be asked everything anew: what he said is suggested too then
 */
public record EarlierNames(Aliases own, Aliases others, boolean asked) {

    public static final EarlierNames NONE = new EarlierNames(Aliases.NONE, Aliases.NONE, false);

    /** @param kept mappings in the order in which files of the sender are tried: what one says that is tried before another wins */
    public static EarlierNames of(List<Recogniser.Kept> kept) {
        Aliases own = Aliases.NONE;
        Aliases others = Aliases.NONE;
        for (Recogniser.Kept one : kept) {
            if (one.own()) {
                own = together(one.mapping().units(), own);
            } else {
                others = together(one.mapping().units(), others);
            }
        }
        return new EarlierNames(own, others, false);
    }

    /** The same for a file that is asked about whatever is known. */
    public EarlierNames askedAnew() {
        return new EarlierNames(own, others, true);
    }

    /** What was said first with what was said later: that wins. */
    public static Aliases together(Aliases first, Aliases later) {
        Map<String, String> all = new LinkedHashMap<>(first.written());
        all.putAll(later.written());
        return Aliases.of(all);
    }
}
