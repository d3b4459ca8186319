package vn.thiduaso.dashboard.award.campaign;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.audit.Act;
import vn.thiduaso.dashboard.audit.CanonicalJson;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.dashboard.web.TypedText;
import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Movement;
import vn.thiduaso.scoring.award.Occasion;

/** Makes campaigns, moves them on, and says who is on their lists. */
@Component
class CampaignDesk {

    /** Letters of a reason. */
    static final int REASON = 1_000;

    private static final String YEAR = "2[0-9]{3}";

    /** Letters of a movement's code: those of a campaign begin with it. */
    private static final int MOVEMENT = 70;

    private final CampaignBook book;
    private final CampaignQueries queries;
    private final CampaignRepository repository;
    private final ProposalDesk proposals;
    private final Clock clock;

    CampaignDesk(
            CampaignBook book,
            CampaignQueries queries,
            CampaignRepository repository,
            ProposalDesk proposals,
            Clock clock) {
        this.book = book;
        this.queries = queries;
        this.repository = repository;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * What the form of a new campaign sends.
     *
     * @param from code of the campaign it is made like; null or empty: of none, of what the movement says
     */
    record NewForm(
            @Nullable String movement,
            @Nullable String year,
            @Nullable String occasion,
            @Nullable String from) {}

    /**
     * What the buttons of a campaign send.
     *
     * @param revision of the campaign that was on the page
     */
    record ReasonForm(@Nullable String reason, @Nullable String revision) {

        private String said() {
            return TypedText.said(reason);
        }
    }

    /**
     * Makes a campaign.
     *
     * @return its code
     * @throws InvalidCampaignException with all that is wrong; nothing is kept
     */
    String create(NewForm form, Actor by) {
        AwardRules all = book.rules();
        Optional<Dated<Movement>> movement = all.review().movement(TypedText.said(form.movement()), book.today());
        String typed = TypedText.said(form.year());
        int year = typed.matches(YEAR) ? Integer.parseInt(typed) : 0;
        Optional<Occasion> occasion = movement.flatMap(one -> one.rule().occasions(year).stream()
                .filter(any -> any.code().equals(TypedText.said(form.occasion())))
                .findFirst());
        List<String> faults = new ArrayList<>();
        if (movement.isEmpty() || TypedText.said(form.movement()).length() > MOVEMENT) {
            faults.add("movement");
        } else if (occasion.isEmpty()) {
            faults.add("occasion");
        }
        Optional<Campaign> like = Optional.of(TypedText.said(form.from()))
                .filter(from -> !from.isEmpty())
                .flatMap(queries::find);
        if (!TypedText.said(form.from()).isEmpty() && like.isEmpty()) {
            faults.add("from");
        }
        if (!faults.isEmpty()) {
            throw new InvalidCampaignException(faults);
        }
        Campaign draft = book.template(all)
                .draft(
                        movement.orElseThrow().rule(),
                        year,
                        occasion.orElseThrow(),
                        like,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        by.account());
        if (draft.places().isEmpty()) {
            throw new InvalidCampaignException(List.of("no-forms"));
        }
        return repository.create(draft, by.account());
    }

    /**
     * Writes a draft anew.
     *
     * @throws NotFoundException when there is none
     * @throws InvalidCampaignException with all that is wrong; nothing is kept
     */
    void change(String code, CampaignForm form, Actor by) {
        Campaign now = book.campaign(code);
        List<String> faults = form.faults();
        Map<String, String> chosen = form.chosenRuns();
        if (!chosen.entrySet().stream()
                .allMatch(entry -> proposals.published(entry.getKey()).stream()
                        .anyMatch(run -> run.run().equals(entry.getValue())))) {
            faults.add("run");
        }
        Campaign dated = now.written(form.first(), form.deadlines(), List.of(), chosen);
        List<Campaign.Places> ticked = book.template(book.rules()).offered(dated).stream()
                .filter(one -> form.ticked().contains(one.key()))
                .toList();
        if (!form.ticked().isEmpty() && ticked.size() != form.ticked().size()) {
            faults.add("no-forms");
        }
        if (!Integer.toString(now.revision()).equals(form.revision())) {
            faults.add("stale");
        }
        refuse(faults);
        Campaign after = dated.written(dated.opens(), dated.deadlines(), ticked, chosen);
        repository.move(
                CampaignMove.CHANGE,
                after.moved(CampaignMove.CHANGE, Optional.empty()),
                Optional.empty(),
                Map.of(),
                by.account());
    }

    /**
     * Opens nominations: binds the runs, and freezes places and proposal.
     *
     * @throws NotFoundException when there is none
     * @throws InvalidCampaignException when days are missing, no run is published, or somebody changed it meanwhile; nothing is kept
     */
    void open(String code, ReasonForm form, Actor by) {
        CampaignBook.Known known = book.known(code);
        Campaign now = known.campaign();
        List<String> faults = new ArrayList<>();
        if (now.opens().isEmpty() || now.deadlines().size() < CampaignStep.values().length) {
            faults.add("days-missing");
        }
        if (known.proposals().stream().noneMatch(one -> one.source().isPresent())) {
            faults.add("no-run");
        }
        if (!Integer.toString(now.revision()).equals(form.revision())) {
            faults.add("stale");
        }
        refuse(faults);
        freeze(known, by);
    }

    private void freeze(CampaignBook.Known known, Actor by) {
        Campaign now = known.campaign();
        Map<String, String> bound = new HashMap<>();
        Map<String, String> manifests = new HashMap<>();
        List<Map<String, Object>> frozen = new ArrayList<>();
        for (Proposal one : known.proposals()) {
            one.source().map(Proposal.Source::run).ifPresent(run -> {
                bound.put(run.indexSet(), run.run());
                manifests.put(run.run(), run.manifestSha256());
            });
            frozen.addAll(one.frozen());
        }
        List<Campaign.Places> places = book.template(known.rules()).offered(now).stream()
                .filter(offer -> now.places().stream().anyMatch(one -> one.key().equals(offer.key())))
                .toList();
        String proposal = Act.hash(CanonicalJson.of(frozen));
        repository.move(
                CampaignMove.OPEN_NOMINATIONS,
                now.written(now.opens(), now.deadlines(), places, bound)
                        .moved(CampaignMove.OPEN_NOMINATIONS, Optional.of(proposal)),
                Optional.empty(),
                Map.of("proposal", frozen, "proposal-sha256", proposal, "manifests", manifests),
                by.account());
    }

    /** @throws InvalidCampaignException when nominations are not open, or somebody changed it meanwhile; nothing is kept */
    void close(String code, ReasonForm form, Actor by) {
        end(code, CampaignMove.CLOSE_NOMINATIONS, form, by);
    }

    /** @throws InvalidCampaignException when it was called off already, or no reason is given; nothing is kept */
    void callOff(String code, ReasonForm form, Actor by) {
        refuse(form.said().isEmpty() ? List.of("reason") : List.of());
        end(code, CampaignMove.CALL_OFF, form, by);
    }

    private void end(String code, CampaignMove move, ReasonForm form, Actor by) {
        Campaign now = book.campaign(code);
        refuse(TypedText.isLine(form.said(), REASON) ? List.of() : List.of("reason"));
        refuse(Integer.toString(now.revision()).equals(form.revision()) ? List.of() : List.of("stale"));
        Optional<String> reason = Optional.of(form.said()).filter(text -> !text.isEmpty());
        repository.move(move, now.moved(move, Optional.empty()), reason, Map.of(), by.account());
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidCampaignException(faults);
        }
    }
}
