package vn.thiduaso.datasets.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.act.State;
import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PacksTest {

    @Test
    void shouldListFourPacksOfBundledSets() {
        assertThat(Packs.list())
                .extracting(Pack::indexSet)
                .containsExactly("SERVICE-766", "DTI-PROVINCE-922", "DBI-SME-1970", "PHUTAN-MINH-HOA");
        assertThat(Packs.list())
                .allSatisfy(pack ->
                        assertThat(BundledIndexSets.find(pack.indexSet())).isPresent());
        assertThat(Packs.find("khong-co")).isEmpty();
    }

    @Test
    void shouldGiveThePeriodsInCalendarOrder() {
        assertThat(Packs.find("phu-tan-minh-hoa").orElseThrow().closedPeriods())
                .extracting(Period::toString)
                .containsExactly(
                        "2024", "2025", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3");
    }

    @Test
    void shouldLeaveOpenThePeriodWhoseFilesSaySo() {
        Pack pack = Packs.find("phu-tan-minh-hoa").orElseThrow();

        assertThat(pack.openPeriods()).extracting(Period::toString).containsExactly("2026-Q4");
        assertThat(pack.files(Period.parse("2026-Q4")))
                .extracting(PackFile::state)
                .containsOnly(State.APPROVED, State.SUBMITTED);
    }

    @Test
    void shouldRefuseAPeriodThatIsHalfClosed() {
        String yaml = Packs.find("phu-tan-minh-hoa").orElseThrow().text("pack.yaml");

        assertThatThrownBy(() -> PackYaml.read(
                        "made-up", yaml.replaceFirst("period: 2026-Q4, state: approved", "period: 2026-Q4")))
                .hasMessageContaining("một kỳ vừa chốt vừa để mở");
    }

    @Test
    void shouldCopyEveryListedFile(@TempDir Path folder) throws IOException {
        for (Pack pack : Packs.list()) {
            Path home = pack.extractTo(folder);

            assertThat(pack.paths())
                    .allSatisfy(path -> assertThat(home.resolve(path)).isNotEmptyFile());
            assertThat(Files.readString(home.resolve("README.md"))).contains(pack.name());
        }
    }

    @Test
    void shouldSayIllustrativeWhereFiguresAreMadeUp() {
        for (Pack pack : Packs.list()) {
            assertThat(pack.text("README.md").contains("Toàn bộ là số liệu minh họa"))
                    .isEqualTo(pack.illustrative());
            if (pack.illustrative()) {
                assertThat(PackTable.read(pack, pack.units()))
                        .allSatisfy(unit -> assertThat(unit.get("name")).endsWith("(minh họa)"));
            }
        }
    }

    @Test
    void shouldKnowTheKindOfEveryUnit() {
        for (Pack pack : Packs.list()) {
            assertThat(PackTable.read(pack, pack.units()))
                    .allSatisfy(
                            unit -> assertThat(UnitKind.find(unit.get("kind"))).isPresent());
        }
    }
}
