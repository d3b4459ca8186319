package vn.thiduaso.dashboard.award.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.award.AwardForm;
import vn.thiduaso.scoring.award.AwardLevel;
import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;

/**
 * Names of what rules of awards are about.
 *
 * @param forms known ones, of any time, the earlier first
 */
public record AwardNames(List<AwardForm> forms, Words words) {

    public AwardNames {
        forms = List.copyOf(forms);
    }

    /** Name of a form; its code when no rule names it. */
    public String form(String code) {
        return forms.stream()
                .filter(form -> form.code().equals(code))
                .map(this::label)
                .reduce((earlier, later) -> later)
                .orElse(code);
    }

    String label(AwardForm form) {
        return form.label().in(words.language());
    }

    /** In the order of their levels; one word for all that are known. */
    String forms(Set<String> codes) {
        List<String> known = forms.stream().map(AwardForm::code).distinct().toList();
        if (codes.containsAll(known)) {
            return words.text("award-rule.all-forms");
        }
        return codes.stream()
                .sorted((one, other) -> Integer.compare(place(known, one), place(known, other)))
                .map(this::form)
                .collect(Collectors.joining("; "));
    }

    private static int place(List<String> known, String code) {
        int place = known.indexOf(code);
        return place < 0 ? known.size() : place;
    }

    /** Place of a form among the forms, from 0; those nobody names come last. */
    public int place(String code) {
        return place(forms.stream().map(AwardForm::code).distinct().toList(), code);
    }

    public String level(AwardLevel level) {
        return words.text("award-level." + level.code());
    }

    public String recipient(Recipient recipient) {
        return words.text("recipient." + recipient.code());
    }

    String recipients(Collection<Recipient> recipients) {
        return recipients.stream().sorted().map(this::recipient).collect(Collectors.joining(", "));
    }

    public String occasions(Collection<Occasion> occasions) {
        return occasions.stream()
                .sorted()
                .map(one -> words.text("occasion." + one.code()))
                .collect(Collectors.joining(", "));
    }

    /** A word for each of some codes, in their order. */
    String each(String key, Collection<String> codes, String between) {
        return codes.stream().map(code -> words.text(key + code)).collect(Collectors.joining(between));
    }
}
