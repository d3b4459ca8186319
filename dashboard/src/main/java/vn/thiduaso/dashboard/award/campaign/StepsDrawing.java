package vn.thiduaso.dashboard.award.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.TimelineChart;
import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.award.timeline.TimelineStep;

/**
 * Draws the steps of a campaign.
 *
 * @param today in Việt Nam
 */
record StepsDrawing(CampaignTimeline timeline, LocalDate today, Words words, Formats f) {

    /** Id of the chart, as files of it are called. */
    static final String CHART = "timeline";

    CampaignView.Steps steps() {
        List<CampaignView.StepRow> rows = new ArrayList<>();
        timeline.own().forEach(one -> rows.add(row(one)));
        timeline.legal().forEach(one -> rows.add(row(one)));
        List<TimelineChart.Row> drawn = new ArrayList<>();
        timeline.own().forEach(one -> {
            if (one.begin() != null && one.last() != null && !one.last().isBefore(one.begin())) {
                drawn.add(drawn(row(one), one.begin(), one.last(), false));
            }
        });
        timeline.legal().forEach(one -> drawn.add(drawn(row(one), one.begin(), one.last(), true)));
        return new CampaignView.Steps(
                rows, drawn.isEmpty() ? null : new TimelineChart(CHART, drawn, today, chartWords(drawn)).chart());
    }

    private TimelineChart.Words chartWords(List<TimelineChart.Row> drawn) {
        TimelineChart.Row last = drawn.get(drawn.size() - 1);
        return new TimelineChart.Words(
                words.text(
                        "chart.timeline.summary",
                        drawn.size(),
                        drawn.get(0).name(),
                        f.date(drawn.get(0).last()),
                        last.name(),
                        f.date(last.last())),
                words.text("chart.timeline.today"),
                List.of(
                        words.text("campaign.step"),
                        words.text("campaign.begin"),
                        words.text("campaign.last"),
                        words.text("campaign.days"),
                        words.text("campaign.set-by")));
    }

    private TimelineChart.Row drawn(CampaignView.StepRow row, LocalDate begin, LocalDate last, boolean legal) {
        String by = row.citation() == null
                ? words.text("campaign.set-by.office")
                : row.citation().text();
        return new TimelineChart.Row(row.name(), begin, last, legal, List.of(row.begin(), row.last(), row.days(), by));
    }

    private CampaignView.StepRow row(CampaignTimeline.Own one) {
        return new CampaignView.StepRow(
                words.text("campaign.step." + one.step().code()),
                one.begin() == null ? Formats.NONE : f.date(one.begin()),
                one.last() == null ? Formats.NONE : f.date(one.last()),
                one.workingDays() == null ? Formats.NONE : f.whole(one.workingDays()),
                state(one.begin(), one.last()),
                tone(one.begin(), one.last()),
                null,
                one.unconfirmed());
    }

    private CampaignView.StepRow row(TimelineStep one) {
        return new CampaignView.StepRow(
                one.limit().rule().label().in(words.language()),
                f.date(one.begin()),
                f.date(one.last()),
                f.whole(one.limit().rule().workingDays()),
                state(one.begin(), one.last()),
                tone(one.begin(), one.last()),
                one.limit()
                        .citation()
                        .map(any -> CitationText.of(any, words, f))
                        .orElse(null),
                one.unconfirmed());
    }

    private String state(@Nullable LocalDate begin, @Nullable LocalDate last) {
        if (begin == null || last == null) {
            return words.text("campaign.step.unset");
        }
        return words.text(
                today.isAfter(last)
                        ? "campaign.step.over"
                        : today.isBefore(begin) ? "campaign.step.later" : "campaign.step.now");
    }

    private String tone(@Nullable LocalDate begin, @Nullable LocalDate last) {
        if (begin == null || last == null) {
            return "gold";
        }
        return today.isBefore(begin) || today.isAfter(last) ? "plain" : "green";
    }
}
