package vn.thiduaso.dashboard.movement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.datasets.aim.AimSets;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class AimUnitsTest {

    @TempDir
    Path home;

    /** More than 80 files of a hundred are wanted. */
    private Aim aim() {
        return AimSets.list(home).stream()
                .flatMap(set -> set.aims().stream())
                .filter(one -> one.code().equals("II.3-a"))
                .findFirst()
                .orElseThrow();
    }

    private static UnitReadings unit(Aim aim, int number, Reading reading) {
        return new UnitReadings(
                "U%03d".formatted(number),
                "Xã " + number,
                Map.of(aim.ofUnits().orElseThrow().input(), reading));
    }

    private static List<UnitReadings> units(Aim aim) {
        return IntStream.range(0, 60)
                .mapToObj(i -> unit(aim, i, i == 7 ? Reading.MISSING : Reading.of(i, 100)))
                .toList();
    }

    @Test
    void shouldPutThoseWithoutAFigureAtTheEndOfTheLastPage() {
        Aim aim = aim();

        AimUnits last = AimUnits.of(aim, units(aim), 2);

        assertThat(last.pages()).isEqualTo(2);
        assertThat(last.count()).isEqualTo(60);
        assertThat(last.rows())
                .extracting(own -> own.unit().unit())
                .hasSize(10)
                .startsWith("U051")
                .endsWith("U007");
        assertThat(AimUnits.of(aim, units(aim), 1).rows())
                .extracting(own -> own.unit().unit())
                .startsWith("U000")
                .hasSize(50)
                .doesNotContain("U007");
    }

    @Test
    void shouldKeepTheOrderOfThePageWhateverOrderItsUnitsAreReadIn() {
        Aim aim = aim();
        List<String> order =
                units(aim).stream().map(UnitReadings::unit).sorted().toList();
        ListPart<String> part = ListPart.of(order, 2, AimUnits.PAGE);
        List<UnitReadings> read = new ArrayList<>(units(aim).subList(50, 60));
        Collections.reverse(read);

        AimUnits page = AimUnits.of(aim, part, order.size(), read);

        assertThat(page.rows()).extracting(own -> own.unit().unit()).containsExactlyElementsOf(order.subList(50, 60));
        assertThat(page.count()).isEqualTo(60);
    }
}
