package vn.thiduaso.dashboard.award.campaign;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.award.Occasion;
import vn.thiduaso.scoring.award.Recipient;

/**
 * A campaign (đợt xét khen) as it is kept.
 *
 * @param code movement, year, occasion
 * @param year of the awards, whenever they are decided
 * @param revision how often it was changed, from 0
 * @param deadlines last days, of the steps for which one is set
 * @param places forms and recipients, in the order of their codes
 * @param runs by index set: the run candidates are proposed from; in a draft only those somebody chose
 * @param proposalSha256 of the proposal as it stood when nominations opened; empty before
 */
record Campaign(
        String code,
        String movement,
        int year,
        Occasion occasion,
        CampaignState state,
        Optional<LocalDate> opens,
        int revision,
        Map<CampaignStep, LocalDate> deadlines,
        List<Places> places,
        Map<String, String> runs,
        Optional<String> proposalSha256,
        OffsetDateTime createdAt,
        String createdBy) {

    /**
     * A form for recipients of a kind.
     *
     * @param most places; null: no number is stated, and none is enforced
     */
    record Places(
            String form, Recipient recipient, @Nullable Integer most) {

        /** As a box of the form sends it. */
        String key() {
            return form + ":" + recipient.code();
        }
    }

    Campaign {
        deadlines = Map.copyOf(deadlines);
        places = places.stream().sorted(Comparator.comparing(Places::key)).toList();
        runs = Map.copyOf(runs);
    }

    Optional<LocalDate> deadline(CampaignStep step) {
        return Optional.ofNullable(deadlines.get(step));
    }

    /** By the rules of which day it goes: of its first day, or of today while none is set. */
    LocalDate rulesDay(LocalDate today) {
        return opens.orElse(today);
    }

    /** With other content, as somebody writes it. */
    Campaign written(
            Optional<LocalDate> first,
            Map<CampaignStep, LocalDate> last,
            List<Places> given,
            Map<String, String> chosen) {
        return new Campaign(
                code,
                movement,
                year,
                occasion,
                state,
                first,
                revision,
                last,
                given,
                chosen,
                proposalSha256,
                createdAt,
                createdBy);
    }

    /** After a move that leaves all else as it is. */
    Campaign moved(CampaignMove move, Optional<String> proposal) {
        return new Campaign(
                code,
                movement,
                year,
                occasion,
                move.after(state),
                opens,
                revision + 1,
                deadlines,
                places,
                runs,
                proposal.or(() -> proposalSha256),
                createdAt,
                createdBy);
    }
}
