package vn.thiduaso.dashboard.ranks;

import vn.thiduaso.dashboard.web.ListPart;

/**
 * Which of the ranked units a page shows. The last page is a full one too: a line alone says nothing of ranks.
 *
 * @param ranked all of them
 * @param from of the first that is shown, from 0
 * @param page from 1
 * @param pages at least 1
 */
record RanksPlace(int ranked, int from, int page, int pages) {

    /** @param asked one before the first is the first, one after the last the last */
    static RanksPlace of(int ranked, int asked) {
        int pages = ListPart.pages(ranked, RanksDesk.UNITS);
        int page = ListPart.page(asked, pages);
        int last = Math.max(0, ranked - RanksDesk.UNITS);
        return new RanksPlace(ranked, Math.min((page - 1) * RanksDesk.UNITS, last), page, pages);
    }

    /** Number of the first that is shown, from 1. */
    int first() {
        return from + 1;
    }

    /** Number of the last that is shown. */
    int last() {
        return Math.min(from + RanksDesk.UNITS, ranked);
    }
}
