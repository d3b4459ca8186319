package vn.thiduaso.datasets.completeness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.ActLog;
import vn.thiduaso.datasets.act.Declaration;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.act.Subject.OfPeriod;
import vn.thiduaso.datasets.act.Subject.OfUnit;
import vn.thiduaso.datasets.closing.ClosedPeriods;
import vn.thiduaso.datasets.lake.ClosedPeriod;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.StandingSubmission;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.lake.UnitRows;
import vn.thiduaso.datasets.schedule.Deadline;
import vn.thiduaso.datasets.schedule.Schedule;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Computes {@link Completeness} of a period from the lake.
 *
 * <p>Who was to report: the units of a kind the index set applies to that exist on a day of the period, as the directory was when the period was closed, or
 * as it is now while it is open. What counts as sent: figures of submissions that were submitted and not sent back; of a closed period those of the
 * submissions it took. A figure was sent when its submission was last submitted. The
 * figures go by: of each unit and file a byte for each figure of the set is in memory.
 */
public final class Reporting {

    private static final Set<State> SENT = EnumSet.of(State.SUBMITTED, State.APPROVED, State.CLOSED);

    private final Lake lake;
    private final IndexSet indexSet;
    private final Period period;
    private final ActLog log;
    private final LocalDate today;
    private final Optional<Deadline> deadline;
    private final RequiredFigures required;
    private final Map<String, Sending> sendings = new HashMap<>();

    private Reporting(Lake lake, IndexSet indexSet, Period period, Schedule schedule, Instant now) {
        this.lake = lake;
        this.indexSet = indexSet;
        this.period = period;
        log = lake.acts().log();
        today = Completeness.day(now);
        deadline = schedule.deadline(indexSet.code(), period);
        required = new RequiredFigures(indexSet);
    }

    /** @param now the moment it is seen at */
    public static Completeness of(Lake lake, IndexSet indexSet, Period period, Schedule schedule, Instant now) {
        return new Reporting(lake, indexSet, period, schedule, now).completeness();
    }

    private Completeness completeness() {
        Lock lock = log.lock(new OfPeriod(indexSet.code(), period));
        SortedMap<String, UnitRow> expected = expected(lock);
        walkSubmissions(lock, expected);
        Set<String> unexpected = new TreeSet<>(sendings.keySet());
        unexpected.removeAll(expected.keySet());
        return new Completeness(
                indexSet.code(),
                period,
                lock,
                deadline,
                today,
                expected.values().stream().map(this::report).toList(),
                List.copyOf(unexpected));
    }

    private SortedMap<String, UnitRow> expected(Lock lock) {
        Optional<ClosedPeriod> closing =
                lock.isOpen() ? Optional.empty() : lake.closedPeriods().findCurrent(indexSet.code(), period);
        UnitRows directory = closing.map(closed -> lake.units().directoryAt(closed.closedAt()))
                .orElseGet(() -> lake.units().directory());
        return ClosedPeriods.units(
                indexSet, period, directory.ofKinds(indexSet.definition().appliesTo()));
    }

    private void walkSubmissions(Lock lock, Map<String, UnitRow> expected) {
        List<StandingSubmission> counted = lake.standings(indexSet.code(), period).stream()
                .filter(one -> lock.isOpen() ? SENT.contains(one.state()) : one.state() == State.CLOSED)
                .toList();
        Map<Long, Map<String, RequiredFigures.Sent>> brought = brought(counted);
        for (StandingSubmission standing : counted) {
            Submission file = standing.submission();
            Instant at = log.last(file.subject(), ActKind.SUBMIT).map(Act::at).orElse(file.loadedAt());
            brought.getOrDefault(file.seq(), Map.of()).forEach((unit, figures) -> {
                Sending sending = sendings.computeIfAbsent(unit, key -> new Sending(required.new Sent()));
                sending.sent.add(figures);
                sending.came(file.id(), at, standing.state(), kind(expected, unit));
            });
        }
    }

    /** By seq of the file and unit. */
    private Map<Long, Map<String, RequiredFigures.Sent>> brought(List<StandingSubmission> counted) {
        Map<Long, Map<String, RequiredFigures.Sent>> brought = new HashMap<>();
        Set<String> ids = counted.stream().map(one -> one.submission().id()).collect(Collectors.toSet());
        lake.observations()
                .walk(
                        indexSet.code(),
                        period,
                        ids,
                        figure -> brought.computeIfAbsent(figure.seq(), seq -> new HashMap<>())
                                .computeIfAbsent(figure.unit(), unit -> required.new Sent())
                                .add(figure));
        return brought;
    }

    private static String kind(Map<String, UnitRow> expected, String unit) {
        UnitRow row = expected.get(unit);
        return row == null ? "" : row.kind();
    }

    private UnitReport report(UnitRow unit) {
        Sending sending = sendings.getOrDefault(unit.unit(), new Sending(required.new Sent()));
        List<String> missing = sending.sent.missing(unit.kind());
        int count = required.of(unit.kind()).size();
        boolean late = sending.complete != null && isAfterDeadline(Completeness.day(sending.complete));
        OfUnit subject = new OfUnit(indexSet.code(), period, unit.unit());
        Optional<Act> declared =
                log.declaration(subject) == Declaration.COMPLETE ? log.last(subject) : Optional.empty();
        return new UnitReport(
                unit.unit(),
                unit.name(),
                unit.kind(),
                unit.group(),
                stage(sending, missing, count),
                count,
                missing,
                late,
                declared,
                Optional.ofNullable(sending.first),
                Optional.ofNullable(sending.complete),
                List.copyOf(sending.submissions.keySet()));
    }

    private ReportStage stage(Sending sending, List<String> missing, int count) {
        if (missing.isEmpty() && (count > 0 || sending.first != null)) {
            return sending.submissions.containsValue(State.SUBMITTED)
                    ? ReportStage.SUBMITTED
                    : sending.submissions.containsValue(State.APPROVED) ? ReportStage.APPROVED : ReportStage.CLOSED;
        }
        if (isAfterDeadline(today)) {
            return ReportStage.OVERDUE;
        }
        return sending.first == null ? ReportStage.NOT_SENT : ReportStage.PARTIAL;
    }

    private boolean isAfterDeadline(LocalDate day) {
        return deadline.map(last -> day.isAfter(last.day())).orElse(false);
    }

    /** What one unit sent, submission after submission. */
    private static final class Sending {

        private final RequiredFigures.Sent sent;
        private final Map<String, State> submissions = new LinkedHashMap<>();
        private @Nullable Instant first;
        private @Nullable Instant complete;

        Sending(RequiredFigures.Sent sent) {
            this.sent = sent;
        }

        void came(String submission, Instant at, State state, String kind) {
            submissions.put(submission, state);
            first = first == null || at.isBefore(first) ? at : first;
            if (!sent.missing(kind).isEmpty()) {
                complete = null;
            } else if (complete == null) {
                complete = at;
            }
        }
    }
}
