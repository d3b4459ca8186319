package vn.thiduaso.dashboard.award.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.dashboard.award.rules.AwardNames;
import vn.thiduaso.dashboard.chart.BulletChart;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.Quota;
import vn.thiduaso.scoring.award.RecoveryRule;
import vn.thiduaso.scoring.award.quota.QuotaUse;

/** Draws forms and places of a campaign: how many there are, how many were given and are left. Nobody is given anything before there are decisions. */
record PlacesDrawing(CampaignBook.Known known, AwardNames names, Words words) {

    /** Id of the chart, as files of it are called. */
    static final String CHART = "places";

    CampaignView.Places places() {
        List<CampaignView.PlacesRow> rows = new ArrayList<>();
        List<BulletChart.Row> bars = new ArrayList<>();
        known.campaign().places().stream()
                .sorted(Comparator.comparingInt((Campaign.Places one) -> names.place(one.form()))
                        .thenComparing(Campaign.Places::recipient))
                .forEach(one -> {
                    Optional<QuotaUse> use = use(one);
                    rows.add(row(one, use));
                    use.filter(any -> any.line().most() > 0).ifPresent(any -> bars.add(bar(one, any)));
                });
        return new CampaignView.Places(rows, bars.isEmpty() ? null : chart(bars).chart());
    }

    private Formats f() {
        return Formats.in(words.language());
    }

    private Optional<Quota> quota(Campaign.Places one) {
        Campaign campaign = known.campaign();
        return known.rules()
                .quota(campaign.movement(), campaign.occasion(), one.form(), one.recipient(), known.day())
                .map(Dated::rule);
    }

    /** Empty where no number is stated. A frozen number stands, whatever its rule says now. */
    private Optional<QuotaUse> use(Campaign.Places one) {
        Campaign campaign = known.campaign();
        Optional<RecoveryRule> recovery =
                known.rules().review().recovery(one.form(), known.day()).map(Dated::rule);
        return Optional.ofNullable(one.most())
                .flatMap(most -> quota(one)
                        .map(quota -> new Quota(
                                quota.movement(),
                                quota.form(),
                                quota.recipient(),
                                quota.occasions(),
                                quota.together(),
                                most)))
                .map(line -> QuotaUse.of(line, campaign.occasion(), campaign.year(), List.of(), recovery));
    }

    private CampaignView.PlacesRow row(Campaign.Places one, Optional<QuotaUse> use) {
        return new CampaignView.PlacesRow(
                names.form(one.form()),
                known.rules()
                        .form(one.form(), known.day())
                        .map(form -> names.level(form.rule().level()))
                        .orElse(Formats.NONE),
                names.recipient(one.recipient()),
                use.isPresent(),
                use.map(any -> f().whole(any.line().most())).orElse(words.text("campaign.unstated")),
                use.map(any -> f().whole(any.taken())).orElse(Formats.NONE),
                use.map(any -> f().whole(any.free())).orElse(Formats.NONE),
                use.map(any -> words.text(
                                any.line().together() ? "award-rule.together" : "award-rule.each",
                                names.occasions(any.line().occasions())))
                        .orElse(words.text("campaign.unstated.note")));
    }

    private BulletChart.Row bar(Campaign.Places one, QuotaUse use) {
        return new BulletChart.Row(
                names.form(one.form()) + " · " + names.recipient(one.recipient()),
                (double) use.taken() / use.line().most(),
                words.text(
                        "chart.places.used",
                        f().whole(use.taken()),
                        f().whole(use.line().most())),
                f().whole(use.line().most()),
                words.text("chart.places.left", f().whole(use.free())),
                use.free() == 0 ? BulletChart.Tone.REACHED : BulletChart.Tone.OPEN,
                "#places-head");
    }

    private BulletChart chart(List<BulletChart.Row> bars) {
        return new BulletChart(
                CHART,
                bars,
                new BulletChart.Words(
                        words.text("chart.places.summary", bars.size()),
                        words.text("campaign.form"),
                        words.text("campaign.used"),
                        words.text("campaign.most"),
                        words.text("chart.places.share"),
                        words.text("campaign.left")),
                f());
    }
}
