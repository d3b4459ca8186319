package vn.thiduaso.dashboard.award.campaign;

import java.util.List;

import vn.thiduaso.dashboard.web.Option;

/**
 * What the list of campaigns shows, all texts in the reader's language.
 *
 * @param rows the latest year first
 * @param years that the movements cover
 * @param like what a new one may be made like; the first is the movement itself
 */
record CampaignsView(
        List<Row> rows, List<Option> movements, List<Option> years, List<Option> occasions, List<Option> like) {

    CampaignsView {
        rows = List.copyOf(rows);
        movements = List.copyOf(movements);
        years = List.copyOf(years);
        occasions = List.copyOf(occasions);
        like = List.copyOf(like);
    }

    /**
     * A campaign.
     *
     * @param state in a word, and {@code tone} the class of its chip
     * @param nominations last day of them; the dash while none is set
     */
    record Row(
            String address,
            String title,
            String movement,
            String state,
            String tone,
            String opens,
            String nominations,
            String decision,
            String listed) {}
}
