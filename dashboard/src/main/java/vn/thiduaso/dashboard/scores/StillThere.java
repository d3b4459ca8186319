package vn.thiduaso.dashboard.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.published.PeerQueries.Share;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * What there is still of a kept view: it was kept when other runs were published, and a set, a group, a kind or an indicator may be gone since.
 *
 * @param asked without what is gone
 * @param notes what is gone, in the reader's language
 */
record StillThere(ScoresRequest asked, List<String> notes) {

    private static final Set<String> ORDERS = Set.of("rank", "name", "score", "change");

    StillThere {
        notes = List.copyOf(notes);
    }

    /** Nothing is gone of an address that came from no view: it is answered as it stands. */
    static StillThere of(ScoresRequest asked) {
        return new StillThere(asked, List.of());
    }

    private StillThere without(String note, ScoresRequest rest) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new StillThere(rest, more);
    }

    /** @param published runs that can be shown */
    StillThere amongSets(List<RunHead> published, Words words) {
        String set = asked.set();
        boolean gone = asked.isOfView()
                && set != null
                && !set.isEmpty()
                && published.stream().noneMatch(head -> head.indexSet().equals(set));
        return gone ? without(words.text("views.gone.set", set), asked.among(null, asked.group(), asked.kind())) : this;
    }

    /** @param shares groups and kinds of the run shown */
    StillThere amongUnits(List<Share> shares, Words words) {
        StillThere rest = this;
        String group = asked.group();
        if (asked.isOfView() && isNamed(group) && !RankingChoice.ALL.equals(group)) {
            boolean gone = shares.stream().noneMatch(share -> group.equals(share.group()));
            rest = gone
                    ? rest.without(
                            words.text("views.gone.group", GroupText.of(group, words)),
                            asked.among(asked.set(), null, asked.kind()))
                    : rest;
        }
        String kind = asked.kind();
        if (asked.isOfView() && isNamed(kind)) {
            boolean gone = shares.stream().noneMatch(share -> kind.equals(share.kind()));
            ScoresRequest now = rest.asked();
            String name = ScoresChoices.kindName(kind, words.language());
            rest = gone
                    ? rest.without(words.text("views.gone.kind", name), now.among(now.set(), now.group(), null))
                    : rest;
        }
        return rest;
    }

    /**
     * @param has whether the run has an area
     */
    StillThere inArea(Predicate<String> has, Words words) {
        String area = asked.area();
        return asked.isOfView() && isNamed(area) && !has.test(area)
                ? without(words.text("views.gone.area", area), asked.within(null, asked.state()))
                : this;
    }

    StillThere inOrder(IndexSet set, Words words) {
        String sort = asked.sort();
        boolean gone = asked.isOfView()
                && isNamed(sort)
                && !ORDERS.contains(sort)
                && set.findNode(sort).isEmpty();
        return gone
                ? without(
                        words.text("views.gone.sort", sort), asked.sorted(null).paged(asked.pageOrFirst()))
                : this;
    }

    private static boolean isNamed(@Nullable String part) {
        return part != null && !part.isEmpty();
    }
}
