package vn.thiduaso.scoring.award;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.fault.Refusals;

/**
 * One check of nominations, as data.
 *
 * @param forms codes of the forms it is about; empty: all
 * @param recipients it is about; empty: all
 * @param hard whether nobody may overrule it; else a person may, with a reason
 * @param numbers by name, those of the check and of its open ones those that are stated; at least 1
 */
public record EligibilitySetting(
        EligibilityName name,
        Labels label,
        Set<String> forms,
        Set<Recipient> recipients,
        boolean hard,
        Map<String, Integer> numbers) {

    public EligibilitySetting {
        forms = Set.copyOf(forms);
        recipients = Set.copyOf(recipients);
        numbers = Map.copyOf(numbers);
        Refusals refusals = new Refusals();
        Set<String> mayStand = new TreeSet<>(name.numbers());
        mayStand.addAll(name.openNumbers());
        refusals.addIf(
                !numbers.keySet().containsAll(name.numbers()) || !mayStand.containsAll(numbers.keySet()),
                "Điều kiện " + name.code() + " cần các số " + new TreeSet<>(name.numbers()));
        refusals.addIf(
                numbers.values().stream().anyMatch(number -> number < 1),
                "Các số của điều kiện " + name.code() + " phải từ 1");
        refusals.refuse();
    }

    /** @throws IllegalArgumentException when the check takes no number of that name */
    public int number(String wanted) {
        return findNumber(wanted)
                .orElseThrow(() -> new IllegalArgumentException("Điều kiện " + name.code() + " không có số " + wanted));
    }

    /** Empty where no source states it. */
    public OptionalInt findNumber(String wanted) {
        Integer number = numbers.get(wanted);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    boolean isAbout(String form, Recipient recipient) {
        return (forms.isEmpty() || forms.contains(form)) && (recipients.isEmpty() || recipients.contains(recipient));
    }
}
