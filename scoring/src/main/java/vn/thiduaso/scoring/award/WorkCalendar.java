package vn.thiduaso.scoring.award;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import vn.thiduaso.scoring.indexset.Citation;

/**
 * Which days offices work: Monday to Friday but holidays, and Saturdays and Sundays that were swapped for a day off.
 *
 * @param years by year: what it knows of it
 */
public record WorkCalendar(Map<Integer, Year> years) {

    /**
     * One year.
     *
     * @param off Mondays to Fridays on which offices do not work
     * @param on Saturdays and Sundays on which they do
     * @param citation where it is written; empty when no source says it
     */
    public record Year(Set<LocalDate> off, Set<LocalDate> on, Optional<Citation> citation) {

        public Year {
            off = Set.copyOf(off);
            on = Set.copyOf(on);
        }

        /** Whether nobody read it in a source: shown as "chưa xác nhận". */
        public boolean isUnconfirmed() {
            return citation.map(source -> source.certainty() == Citation.Certainty.UNVERIFIED)
                    .orElse(true);
        }
    }

    public WorkCalendar {
        years = Map.copyOf(years);
    }

    /** Whether a day is a Saturday or Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** @throws UnknownYearException when it knows nothing of the year */
    public boolean isWorkingDay(LocalDate day) {
        Year year = year(day.getYear());
        return isWeekend(day) ? year.on().contains(day) : !year.off().contains(day);
    }

    /**
     * The last day of a time limit: the day it begins with does not count.
     *
     * @param begin working day or not
     * @param workingDays at least 1
     * @throws UnknownYearException when it ends in a year of which nothing is known, or passes one
     */
    public LocalDate after(LocalDate begin, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Thời hạn phải từ 1 ngày làm việc: " + workingDays);
        }
        LocalDate day = begin;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * The latest working day on which a time limit may begin to be over on a day.
     *
     * @param end last day, working day or not
     * @param workingDays at least 1
     * @throws UnknownYearException when it begins in a year of which nothing is known, or passes one
     */
    public LocalDate before(LocalDate end, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Thời hạn phải từ 1 ngày làm việc: " + workingDays);
        }
        LocalDate day = end;
        for (int left = workingDays; left > 0 || !isWorkingDay(day); day = day.minusDays(1)) {
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Whether nobody read in a source which days are off in a year between two days, both included. Of a year it does not know, too. */
    public boolean isUnconfirmed(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(years::get)
                .anyMatch(year -> year == null || year.isUnconfirmed());
    }

    /** Working days after the first day until the last: 0 when none is; negative never. */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Of the years both know, what the other says. */
    public WorkCalendar and(WorkCalendar other) {
        Map<Integer, Year> both = new HashMap<>(years);
        both.putAll(other.years);
        return new WorkCalendar(both);
    }

    private Year year(int number) {
        Year year = years.get(number);
        if (year == null) {
            throw new UnknownYearException(number, new TreeSet<>(years.keySet()));
        }
        return year;
    }

    /** Nobody has entered the holidays of a year yet. */
    public static final class UnknownYearException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int year;

        UnknownYearException(int year, Set<Integer> known) {
            super("Chưa có lịch nghỉ năm " + year + " (đang có: " + known + ")");
            this.year = year;
        }

        public int year() {
            return year;
        }
    }
}
