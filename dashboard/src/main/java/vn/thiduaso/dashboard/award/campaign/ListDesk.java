package vn.thiduaso.dashboard.award.campaign;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.TypedText;

/** Says which units are on the list of a campaign: proposed ones, and others with a reason. Nothing is taken away. */
@Component
class ListDesk {

    private final CampaignBook book;
    private final CampaignQueries queries;
    private final CampaignRepository repository;
    private final Clock clock;

    ListDesk(CampaignBook book, CampaignQueries queries, CampaignRepository repository, Clock clock) {
        this.book = book;
        this.queries = queries;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * What a button beside a unit sends.
     *
     * @param kind of candidates
     * @param unit code
     */
    record Form(
            @Nullable String reason,
            @Nullable String kind,
            @Nullable String unit) {

        private String said() {
            return TypedText.said(reason);
        }

        private boolean isReasoned() {
            return !said().isEmpty() && TypedText.isLine(said(), CampaignDesk.REASON);
        }
    }

    /**
     * Puts a unit of the bound run on the list; one that was not proposed with a reason.
     *
     * @throws InvalidCampaignException when the run has no such candidate, a reason is missing, or the state does not allow it; nothing is kept
     */
    void putOn(String code, Form form, Actor by) {
        Proposal.Row row = book.known(code).proposals().stream()
                .filter(one -> one.kind().kind().equals(TypedText.said(form.kind())))
                .flatMap(one -> one.row(TypedText.said(form.unit())).stream())
                .findFirst()
                .orElseThrow(() -> new InvalidCampaignException(List.of("unit")));
        if (!form.isReasoned() && !(row.proposed() && form.said().isEmpty())) {
            throw new InvalidCampaignException(List.of("reason-beyond"));
        }
        list(code, form, row.unit().name(), row.proposed(), true, by);
    }

    /** @throws InvalidCampaignException when it is not on the list, no reason is given, or the state does not allow it; nothing is kept */
    void takeOff(String code, Form form, Actor by) {
        if (!form.isReasoned()) {
            throw new InvalidCampaignException(List.of("reason"));
        }
        Listed before = queries.listed(book.campaign(code).code()).stream()
                .filter(one -> one.kind().equals(TypedText.said(form.kind()))
                        && one.unit().equals(TypedText.said(form.unit())))
                .findFirst()
                .orElseThrow(() -> new InvalidCampaignException(List.of("not-on-list")));
        list(code, form, before.name(), before.proposed(), false, by);
    }

    private void list(String code, Form form, String name, boolean proposed, boolean on, Actor by) {
        OffsetDateTime at = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        repository.list(
                code,
                new Listed(
                        TypedText.said(form.kind()),
                        TypedText.said(form.unit()),
                        name,
                        proposed,
                        on,
                        form.said(),
                        at,
                        by.account()));
    }
}
