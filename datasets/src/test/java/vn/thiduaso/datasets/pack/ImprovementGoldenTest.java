package vn.thiduaso.datasets.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.improvement.Contest;
import vn.thiduaso.scoring.improvement.Improvement;
import vn.thiduaso.scoring.improvement.Improver;
import vn.thiduaso.scoring.improvement.Lacking;
import vn.thiduaso.scoring.improvement.Lever;
import vn.thiduaso.scoring.improvement.Past;
import vn.thiduaso.scoring.improvement.Price;
import vn.thiduaso.scoring.improvement.Pricer;
import vn.thiduaso.scoring.improvement.Trend;

import static org.assertj.core.api.Assertions.assertThat;

/** Origin of the expected lines: this code, at its first version. They show a change nobody wanted; {@code ImprovementExampleTest} and the laws prove. */
class ImprovementGoldenTest {

    private static final ScoredPack QUARTER = ScoredPack.of("phu-tan-minh-hoa", "2026-Q3");
    private static final Contest CONTEST = Contest.of(QUARTER.set(), QUARTER.histories());
    private static final Past PAST = Past.of(
            QUARTER.set(), List.of(ScoredPack.of("phu-tan-minh-hoa", "2026-Q2").histories()));

    private static String expected(String name) throws IOException {
        try (InputStream in = ImprovementGoldenTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String line(String how, Improvement lift) {
        String changes = lift.plan().changes().stream()
                .map(change -> "%s %s %s>%s"
                        .formatted(
                                change.move().lever().code(),
                                change.move().part().word(),
                                change.move().from(),
                                change.move().to()))
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%s,%s,%d,%.6f,%s\n",
                lift.unit(),
                how,
                lift.rank(),
                lift.rankIfStill(),
                lift.target(),
                lift.plan().reached() ? "reached" : "not-reached",
                lift.plan().rank(),
                lift.plan().effort(),
                changes);
    }

    @Test
    void shouldLiftTheUnitsOfPhuTanAsBefore() throws IOException {
        Improver improver = Improver.of(CONTEST);
        Trend trend = Trend.of(QUARTER.set(), PAST);
        StringBuilder lines =
                new StringBuilder("unit,how,rank,rank_if_still,target,reached,rank_then,effort,changes\n");
        for (int unit = 0; unit < CONTEST.units().size(); unit++) {
            if (CONTEST.rank(unit) > 0) {
                lines.append(line("one place", improver.lift(unit, 1, 3)));
                lines.append(line("three places", improver.lift(unit, 3, 3)));
                Contest moved = CONTEST.moved(trend.others(CONTEST.units(), unit));
                lines.append(line("with trend", improver.lift(unit, moved, 1, 3)));
            }
        }

        assertThat(lines.toString()).isEqualTo(expected("phu-tan-2026-Q3-improvement.csv"));
    }

    @Test
    void shouldPriceTheMissingFiguresOfPhuTanAsBefore() throws IOException {
        Pricer pricer = Pricer.of(CONTEST);
        StringBuilder lines =
                new StringBuilder("unit,code,score,rank,low,score_low,rank_low,high,score_high,rank_high\n");
        for (int unit = 0; unit < CONTEST.units().size(); unit++) {
            for (Price price : pricer.missing(unit)) {
                lines.append(String.join(
                                ",",
                                price.unit(),
                                price.code(),
                                String.valueOf(price.score()),
                                String.valueOf(price.rank()),
                                end(price.low()),
                                end(price.high())))
                        .append('\n');
            }
        }

        assertThat(lines.toString()).isEqualTo(expected("phu-tan-2026-Q3-prices.csv"));
    }

    private static String end(Price.End end) {
        return "%s,%s,%d".formatted(end.figure(), end.score(), end.rank());
    }

    @Test
    void shouldSayWhatTheUnrankedLack() {
        Map<String, List<String>> lacking = QUARTER.units().stream()
                .filter(unit -> CONTEST.rank(CONTEST.unit(unit)) == 0)
                .collect(Collectors.toMap(unit -> unit, ImprovementGoldenTest::lacking));

        assertThat(lacking).containsOnlyKeys("PT.DT05", "PT.AP07");
        assertThat(lacking.values()).allMatch(codes -> !codes.isEmpty());
    }

    private static List<String> lacking(String unit) {
        Lacking lacking =
                Improver.of(CONTEST).lift(CONTEST.unit(unit), 1, 1).lacking().orElseThrow();
        assertThat(lacking.suffices()).isTrue();
        return lacking.inputs().stream().map(Lever::code).toList();
    }
}
