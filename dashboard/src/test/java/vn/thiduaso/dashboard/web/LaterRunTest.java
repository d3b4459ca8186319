package vn.thiduaso.dashboard.web;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.Period;

import static org.assertj.core.api.Assertions.assertThat;

class LaterRunTest {

    private static Frame frame(String newer) {
        return new Frame(
                Period.parse("2026-10"), "S", "S", "S", "1", "r1", Instant.EPOCH, newer.isEmpty(), newer, false, "");
    }

    @ParameterizedTest
    @CsvSource({
        "/units/U?run=r1&, r2, /units/U?set=S&period=2026-10",
        "/explain/U/A?run=r1&tab=2&, r2, /explain/U/A?tab=2&set=S&period=2026-10",
        "/compare?set=S&period=2026-10&unit=A&unit=B&run=r1&, r2, /compare?set=S&period=2026-10&unit=A&unit=B",
        "/runs/r1?, r2, /runs/r2",
        "/scenarios?, r2, /scores?set=S&period=2026-10",
        "/scores?set=S&period=2026-10&group=*&, '', /scores?set=S&period=2026-10&group=*",
        "/units/U?run=r1&, '', /units/U?set=S&period=2026-10",
        "/runs/r1?, '', /runs/r1"
    })
    void shouldStandAtTheSamePageOfTheNewerRun(String here, String newer, String there) {
        assertThat(new LaterRun().address(here, frame(newer))).isEqualTo(there);
    }
}
