package vn.thiduaso.scoring.award;

import java.util.Set;

import vn.thiduaso.scoring.Labels;

/**
 * A form of award: Giấy khen, Bằng khen, Cờ thi đua, Huân chương.
 *
 * @param code unique among the forms
 * @param recipients who may get it; never empty
 */
public record AwardForm(String code, Labels label, AwardLevel level, Set<Recipient> recipients) {

    public AwardForm {
        recipients = Set.copyOf(recipients);
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("Hình thức " + code + " phải nói trao cho ai");
        }
    }
}
