package vn.thiduaso.dashboard.award.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.scoring.award.AwardRules;
import vn.thiduaso.scoring.award.Dated;
import vn.thiduaso.scoring.award.TimeLimit;
import vn.thiduaso.scoring.award.WorkCalendar;
import vn.thiduaso.scoring.award.timeline.Timeline;
import vn.thiduaso.scoring.award.timeline.TimelineStep;

/**
 * The steps of a campaign: those of the office, each from the last day of the one before, and those that a law sets a number of working days for.
 *
 * @param own in their order; a step without a last day is there too
 * @param legal those whose beginning is set and whose rule is in force
 * @param unknownYears years into which a step comes and of whose days off nothing is known: their working days are not counted
 * @param holidays last days of own steps on which offices do not work
 */
record CampaignTimeline(List<Own> own, List<TimelineStep> legal, Set<Integer> unknownYears, List<LocalDate> holidays) {

    /** A step that begins when one of the office's is over. */
    private enum Legal {
        RETURN("return", CampaignStep.NOMINATIONS, false),
        APPRAISAL_ABOVE("province-appraisal", CampaignStep.DECISION, true);

        private final String limit;
        private final CampaignStep after;
        /** Whether it is only of awards of a higher level. */
        private final boolean upward;

        Legal(String limit, CampaignStep after, boolean upward) {
            this.limit = limit;
            this.after = after;
            this.upward = upward;
        }
    }

    /**
     * A step of the office.
     *
     * @param begin null: not set yet, like the last day
     * @param workingDays null where they cannot be counted
     * @param unconfirmed whether days off between the two were read in no source
     */
    record Own(
            CampaignStep step,
            @Nullable LocalDate begin,
            @Nullable LocalDate last,
            @Nullable Integer workingDays,
            boolean unconfirmed) {}

    CampaignTimeline {
        own = List.copyOf(own);
        legal = List.copyOf(legal);
        unknownYears = new TreeSet<>(unknownYears);
        holidays = List.copyOf(holidays);
    }

    /**
     * @param day by whose rules
     * @param upward whether the campaign gives awards of a higher level
     */
    static CampaignTimeline of(Campaign campaign, AwardRules rules, LocalDate day, boolean upward) {
        Set<Integer> unknown = new TreeSet<>();
        List<Own> own = new ArrayList<>();
        List<LocalDate> holidays = new ArrayList<>();
        Optional<LocalDate> begin = campaign.opens();
        for (CampaignStep step : CampaignStep.values()) {
            Optional<LocalDate> last = campaign.deadline(step);
            own.add(own(step, begin.orElse(null), last.orElse(null), rules.calendar(), unknown));
            last.filter(one -> isHoliday(one, rules.calendar())).ifPresent(holidays::add);
            begin = last.isPresent() ? last : begin;
        }
        List<TimelineStep> legal = new ArrayList<>();
        for (Legal one : Legal.values()) {
            Optional<LocalDate> from = campaign.deadline(one.after).filter(any -> upward || !one.upward);
            Optional<Dated<TimeLimit>> limit = rules.limit(one.limit, day);
            from.flatMap(first -> limit.flatMap(rule -> step(first, rule, rules.calendar(), unknown)))
                    .ifPresent(legal::add);
        }
        return new CampaignTimeline(own, legal, unknown, holidays);
    }

    /** Codes of the time limits it goes by. */
    static List<String> limits() {
        return Arrays.stream(Legal.values()).map(one -> one.limit).toList();
    }

    private static Own own(
            CampaignStep step,
            @Nullable LocalDate begin,
            @Nullable LocalDate last,
            WorkCalendar calendar,
            Set<Integer> unknown) {
        if (begin == null || last == null) {
            return new Own(step, begin, last, null, false);
        }
        try {
            return new Own(step, begin, last, calendar.between(begin, last), calendar.isUnconfirmed(begin, last));
        } catch (WorkCalendar.UnknownYearException year) {
            unknown.add(year.year());
            return new Own(step, begin, last, null, true);
        }
    }

    private static boolean isHoliday(LocalDate day, WorkCalendar calendar) {
        return calendar.years().containsKey(day.getYear()) && !calendar.isWorkingDay(day);
    }

    private static Optional<TimelineStep> step(
            LocalDate begin, Dated<TimeLimit> limit, WorkCalendar calendar, Set<Integer> unknown) {
        try {
            return Optional.of(
                    Timeline.from(begin, List.of(limit), calendar).steps().get(0));
        } catch (WorkCalendar.UnknownYearException year) {
            unknown.add(year.year());
            return Optional.empty();
        }
    }

    /** The last day of all that is set; empty when nothing is. */
    Optional<LocalDate> end() {
        return own.stream().map(Own::last).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }
}
