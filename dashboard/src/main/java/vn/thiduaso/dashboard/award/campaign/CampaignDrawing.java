package vn.thiduaso.dashboard.award.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.award.log.AwardEntry;
import vn.thiduaso.dashboard.award.rules.AwardNames;
import vn.thiduaso.dashboard.award.rules.CitedRule;
import vn.thiduaso.dashboard.award.rules.CitedRules;
import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.award.AwardLevel;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Recipient;

/**
 * Draws the page of one campaign.
 *
 * @param typed what stands in the form of a draft
 * @param cited rules the campaign goes by
 * @param acts the newest, the last first
 */
record CampaignDrawing(
        CampaignBook.Known known,
        List<Campaign.Places> offered,
        CampaignForm typed,
        List<CitedRule> cited,
        List<AwardEntry> acts,
        Words words) {

    CampaignView view() {
        Campaign campaign = campaign();
        CampaignTimeline timeline = timeline();
        PlacesDrawing places = new PlacesDrawing(known, names(), words);
        return new CampaignView(
                campaign.code(),
                title(campaign, words),
                movement(known, words),
                words.text("campaign.state." + campaign.state().code()),
                tone(campaign.state()),
                campaign.revision(),
                campaign.proposalSha256().orElse(""),
                warnings(timeline),
                tiles(timeline),
                places.places(),
                new StepsDrawing(timeline, known.today(), words, f()).steps(),
                known.proposals().stream().map(this::kind).toList(),
                list(),
                known.day().toString(),
                cited.stream()
                        .map(rule -> new CampaignView.Rule(rule, rule.address(known.day())))
                        .toList(),
                acts.stream().map(this::done).toList(),
                may(campaign.state()),
                draft());
    }

    private Campaign campaign() {
        return known.campaign();
    }

    private AwardNames names() {
        return CitedRules.names(known.rules(), words);
    }

    private Formats f() {
        return Formats.in(words.language());
    }

    /** "Khen hằng năm 2026". */
    static String title(Campaign campaign, Words words) {
        return words.text(
                "campaign.name", words.text("occasion." + campaign.occasion().code()), campaign.year());
    }

    private static String movement(CampaignBook.Known known, Words words) {
        return known.rules()
                .review()
                .movement(known.campaign().movement(), known.day())
                .map(movement -> movement.rule().label().in(words.language()))
                .orElse(known.campaign().movement());
    }

    /** Class of the chip of a state. */
    static String tone(CampaignState state) {
        return switch (state) {
            case DRAFT -> "gold";
            case OPEN -> "green";
            case CLOSED -> "sky";
            case CALLED_OFF -> "clay";
        };
    }

    private static CampaignView.May may(CampaignState state) {
        return new CampaignView.May(
                CampaignMove.CHANGE.mayIn(state),
                CampaignMove.OPEN_NOMINATIONS.mayIn(state),
                CampaignMove.PUT_ON_LIST.mayIn(state),
                CampaignMove.CLOSE_NOMINATIONS.mayIn(state),
                CampaignMove.CALL_OFF.mayIn(state));
    }

    private CampaignTimeline timeline() {
        boolean upward = campaign().places().stream()
                .flatMap(one -> known.rules().form(one.form(), known.day()).stream())
                .anyMatch(form -> form.rule().level() != AwardLevel.COMMUNE);
        return CampaignTimeline.of(campaign(), known.rules(), known.day(), upward);
    }

    private List<String> warnings(CampaignTimeline timeline) {
        List<String> warnings = new ArrayList<>();
        long waiting = cited.stream().filter(CitedRule::waits).count();
        if (waiting > 0) {
            warnings.add(words.text("campaign.warning.waits", f().whole(waiting)));
        }
        timeline.end().ifPresent(end -> ended(end).ifPresent(warnings::add));
        if (!timeline.unknownYears().isEmpty()) {
            String years = timeline.unknownYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
            warnings.add(words.text("campaign.warning.year", years));
        }
        if (!timeline.holidays().isEmpty()) {
            warnings.add(words.text(
                    "campaign.warning.holiday",
                    timeline.holidays().stream().map(f()::date).collect(Collectors.joining(", "))));
        }
        if (known.rules().review().movement(campaign().movement(), known.day()).isEmpty()) {
            warnings.add(words.text("campaign.warning.movement", f().date(known.day())));
        }
        return warnings;
    }

    /** Rules that are over before the campaign is. */
    private Optional<String> ended(LocalDate end) {
        List<CitedRule> over = cited.stream()
                .filter(rule ->
                        rule.lastDay().filter(last -> last.isBefore(end)).isPresent())
                .toList();
        return over.stream()
                .flatMap(rule -> rule.lastDay().stream())
                .min(Comparator.naturalOrder())
                .map(first ->
                        words.text("campaign.warning.ends", f().whole(over.size()), f().date(first), f().date(end)));
    }

    private List<CampaignView.Tile> tiles(CampaignTimeline timeline) {
        List<CampaignView.Tile> tiles = new ArrayList<>();
        for (Recipient recipient : Recipient.values()) {
            if (campaign().places().stream().anyMatch(one -> one.recipient() == recipient)) {
                tiles.add(placesOf(recipient));
            }
        }
        long on = known.listed().stream().filter(Listed::onList).count();
        long beyond = known.listed().stream()
                .filter(one -> one.onList() && !one.proposed())
                .count();
        tiles.add(new CampaignView.Tile(
                words.text("campaign.tile.listed"),
                f().whole(on),
                words.text("campaign.tile.beyond", f().whole(beyond)),
                false));
        tiles.add(timeline.own().stream()
                .filter(one -> one.last() != null && !one.last().isBefore(known.today()))
                .findFirst()
                .map(one -> new CampaignView.Tile(
                        words.text("campaign.tile.next"),
                        f().date(one.last()),
                        words.text("campaign.step." + one.step().code()),
                        false))
                .orElse(new CampaignView.Tile(
                        words.text("campaign.tile.next"),
                        Formats.NONE,
                        words.text("campaign.tile.no-deadline"),
                        false)));
        return tiles;
    }

    private CampaignView.Tile placesOf(Recipient recipient) {
        List<Campaign.Places> own = campaign().places().stream()
                .filter(one -> one.recipient() == recipient)
                .toList();
        int sum = own.stream()
                .filter(one -> one.most() != null)
                .mapToInt(one -> one.most() == null ? 0 : one.most())
                .sum();
        long unstated = own.stream().filter(one -> one.most() == null).count();
        return new CampaignView.Tile(
                words.text("campaign.tile.places", names().recipient(recipient)),
                unstated == own.size() ? words.text("campaign.unstated") : f().whole(sum),
                unstated > 0 && unstated < own.size()
                        ? words.text("campaign.tile.unstated", f().whole(unstated))
                        : words.text("campaign.tile.forms", f().whole(own.size())),
                unstated == own.size());
    }

    private CampaignView.Kind kind(Proposal proposal) {
        return new ProposalDrawing(
                        proposal,
                        known.listed().stream()
                                .filter(one -> one.onList()
                                        && one.kind().equals(proposal.kind().kind()))
                                .map(Listed::unit)
                                .collect(Collectors.toSet()),
                        campaign().state() == CampaignState.DRAFT,
                        words,
                        f())
                .kind();
    }

    private List<CampaignView.OnList> list() {
        return known.listed().stream()
                .sorted(Comparator.comparing((Listed one) -> !one.onList()))
                .map(one -> new CampaignView.OnList(
                        one.kind(),
                        kindName(one.kind()),
                        one.unit(),
                        one.name(),
                        one.proposed(),
                        one.onList(),
                        one.reason(),
                        one.at(),
                        one.by()))
                .toList();
    }

    private String kindName(String kind) {
        return known.proposals().stream()
                .filter(one -> one.kind().kind().equals(kind))
                .map(one -> one.kind().label().in(words.language()))
                .findFirst()
                .orElse(kind);
    }

    private CampaignView.Done done(AwardEntry entry) {
        String unit = entry.content().path("name").asString("");
        String act = words.text("act." + entry.act());
        return new CampaignView.Done(
                unit.isEmpty() ? act : act + ": " + unit,
                entry.at(),
                entry.actor(),
                entry.reason().orElse(""));
    }

    private CampaignView.Draft draft() {
        List<CampaignView.Field> steps = new ArrayList<>();
        for (CampaignStep step : CampaignStep.values()) {
            steps.add(
                    new CampaignView.Field(step.code(), words.text("campaign.step." + step.code()), typed.said(step)));
        }
        return new CampaignView.Draft(
                typed.opens() == null ? "" : typed.opens(),
                steps,
                offered.stream()
                        .sorted(Comparator.comparingInt((Campaign.Places one) -> names().place(one.form()))
                                .thenComparing(Campaign.Places::recipient))
                        .map(one -> new Option(
                                one.key(),
                                words.text(
                                        "campaign.places.box",
                                        names().form(one.form()),
                                        names().recipient(one.recipient())),
                                typed.ticked().contains(one.key())))
                        .toList(),
                known.choices().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> runs(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private CampaignView.Runs runs(String set, List<RunHead> choices) {
        String chosen = typed.chosenRuns().getOrDefault(set, "");
        List<Option> options =
                new ArrayList<>(List.of(new Option(set + ":", words.text("campaign.run.newest"), chosen.isEmpty())));
        choices.forEach(run -> options.add(new Option(
                set + ":" + run.run(),
                words.text("campaign.run.one", f().period(run.period()), run.run()),
                run.run().equals(chosen))));
        return new CampaignView.Runs(set, options);
    }

    /** Rules a campaign goes by: of the movement, its candidates, the forms given, their places, and the time limits of their steps. */
    static List<Dated<?>> used(CampaignBook.Known known) {
        Campaign campaign = known.campaign();
        LocalDate day = known.day();
        List<Dated<?>> used = new ArrayList<>();
        known.rules().review().movement(campaign.movement(), day).ifPresent(used::add);
        used.addAll(known.rules().review().candidates(campaign.movement(), day));
        for (Campaign.Places one : campaign.places()) {
            known.rules().form(one.form(), day).ifPresent(used::add);
            known.rules()
                    .quota(campaign.movement(), campaign.occasion(), one.form(), one.recipient(), day)
                    .ifPresent(used::add);
            known.rules().review().recovery(one.form(), day).ifPresent(used::add);
        }
        CampaignTimeline.limits().forEach(step -> known.rules().limit(step, day).ifPresent(used::add));
        return used;
    }
}
