package vn.thiduaso.dashboard.award.campaign;

import java.util.List;

import vn.thiduaso.ingest.wording.Words;

/** What somebody asked of a campaign cannot be; nothing was changed. */
final class InvalidCampaignException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /** @param faults ends of the messages' keys {@code campaign.fault.…}; at least one */
    InvalidCampaignException(List<String> faults) {
        super(String.join(", ", faults));
        this.faults = List.copyOf(faults);
    }

    /** All of them as people read them. */
    List<String> told(Words words) {
        return faults.stream()
                .map(fault -> words.text("campaign.fault." + fault, CampaignDesk.REASON))
                .toList();
    }
}
