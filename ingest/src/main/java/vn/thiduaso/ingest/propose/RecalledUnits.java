package vn.thiduaso.ingest.propose;

import java.util.List;
import java.util.Optional;

import vn.thiduaso.ingest.mapping.Aliases;
import vn.thiduaso.ingest.mapping.Asked;

/** What a name of a unit was said to be in earlier files, as far as there is such a unit in the period. */
record RecalledUnits(EarlierNames earlier, UnitGuess units) {

    /** What the sender said that is to be asked again says more than any likeness; the others at most so much. */
    private static final double OTHERS = 0.5;

    /** The unit, or {@link Asked#SKIP}, that the sender has said a name is: it is not asked again. */
    Optional<String> certain(String text) {
        return earlier.asked() ? Optional.empty() : said(earlier.own(), text);
    }

    private Optional<String> said(Aliases names, String text) {
        return names.find(text)
                .map(code -> code.equals(Aliases.NOTHING) ? Asked.SKIP : code)
                .filter(answer ->
                        answer.equals(Asked.SKIP) || units.name(answer).isPresent());
    }

    /** Suggestions for a name: what was said of it, or what became of the unit it was said to be, before those that are alike. */
    List<Suggestion> first(String text, List<Suggestion> alike) {
        Optional<Suggestion> own = said(earlier.own(), text)
                .map(answer ->
                        suggestion(answer, "bạn đã trả lời như vậy ở tệp trước").with(1));
        Optional<Suggestion> others = said(earlier.others(), text)
                .filter(answer -> !answer.equals(Asked.SKIP))
                .map(answer -> suggestion(answer, "người gửi khác đã trả lời như vậy"));
        List<Suggestion> first = own.or(() -> others)
                .map(List::of)
                .orElseGet(() -> earlier.own().find(text).map(units::ofFormer).orElse(List.of()));
        return first.isEmpty() ? alike : Suggestion.before(first, alike, OTHERS);
    }

    private Suggestion suggestion(String answer, String why) {
        return new Suggestion(answer, units.name(answer).orElse(RowChoice.NO_UNIT), why, 0);
    }
}
