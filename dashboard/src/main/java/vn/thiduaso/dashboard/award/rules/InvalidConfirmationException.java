package vn.thiduaso.dashboard.award.rules;

import java.util.List;

import vn.thiduaso.ingest.wording.Words;

/** What the form of a confirmation sent cannot be; nothing was changed. */
final class InvalidConfirmationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /** @param faults ends of the messages' keys {@code award-rule.fault.…} */
    InvalidConfirmationException(List<String> faults) {
        super(String.join(", ", faults));
        this.faults = List.copyOf(faults);
    }

    /** All of them as people read them. */
    List<String> told(Words words) {
        return faults.stream()
                .map(fault -> words.text("award-rule.fault." + fault, RulesDesk.DOCUMENT, RulesDesk.REASON))
                .toList();
    }
}
