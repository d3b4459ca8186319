package vn.thiduaso.dashboard.data;

import org.springframework.util.MultiValueMap;

import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.web.Address;

/**
 * The address of the page of doubtful figures.
 *
 * @param list what it asks of the list: set (empty: the latest that figures were sent for), period (empty: the newest of the set), state (name of a {@code Doubt}), rule
 *     (code of a check), q (search text over units and figures); the usual order has the unanswered ones first, of these the dearest
 * @param finding submission and key, {@code 0123-4567}, of the one that is looked at; empty: none
 */
record QualityRequest(ListAsked list, String finding) {

    static final String PATH = "/quality";

    private static final String FINDING = "finding";

    static QualityRequest of(MultiValueMap<String, String> sent) {
        String finding = sent.getFirst(FINDING);
        return new QualityRequest(QualityList.TABLE.asked(sent), finding == null ? "" : finding);
    }

    String set() {
        return list.filter("set");
    }

    String period() {
        return list.filter("period");
    }

    String stateOrAll() {
        return list.filter("state");
    }

    String ruleOrAll() {
        return list.filter("rule");
    }

    String search() {
        return list.filter("q");
    }

    QualityRequest about(FigureSet figures) {
        ListAsked ofSet = QualityList.TABLE.with(list, "set", figures.code());
        return new QualityRequest(
                QualityList.TABLE.with(ofSet, "period", figures.period().toString()), finding);
    }

    QualityRequest looking(String one) {
        return new QualityRequest(list, one);
    }

    String address() {
        return done("");
    }

    String done(String what) {
        return new Address(list.paged(list.page()))
                .with(FINDING, finding)
                .with("done", what)
                .text();
    }
}
