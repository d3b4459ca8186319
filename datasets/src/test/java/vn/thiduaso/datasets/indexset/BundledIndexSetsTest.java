package vn.thiduaso.datasets.indexset;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Part;

import static org.assertj.core.api.Assertions.assertThat;

class BundledIndexSetsTest {

    @Test
    void shouldReadEveryBundledSetWithoutFault() {
        List<String> codes = BundledIndexSets.list().stream()
                .map(source -> source.set().code())
                .toList();

        assertThat(codes).containsExactly("SERVICE-766", "DBI-SME-1970", "DTI-PROVINCE-922", "PHUTAN-MINH-HOA");
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE-766, 32, 25, 100",
        "DBI-SME-1970, 77, 60, 320",
        "DTI-PROVINCE-922, 15, 9, 1000",
        "PHUTAN-MINH-HOA, 30, 24, 100"
    })
    void shouldHoldAllNodesOfTheSource(String code, int nodes, int indicators, double max) {
        IndexSet set = BundledIndexSets.find(code).orElseThrow().set();

        assertThat(set.nodes()).hasSize(nodes);
        assertThat(set.nodes()).filteredOn(Indicator.class::isInstance).hasSize(indicators);
        assertThat(set.nodes().get(0).max()).isEqualTo(max);
    }

    @Test
    void shouldFindASetByCodeAndVersion() {
        assertThat(BundledIndexSets.find("SERVICE-766@1")).isPresent();
        assertThat(BundledIndexSets.find("SERVICE-766@2")).isEmpty();
        assertThat(BundledIndexSets.find("SERVICE")).isEmpty();
    }

    @Test
    void shouldReadTheGroupCodeOfAFileAsTheInputOfOnTimeAndAsOfficialPointsOfTheGroup() {
        IndexSet set = BundledIndexSets.find("SERVICE-766").orElseThrow().set();

        assertThat(set.findSlot("TDGQ", Part.NUMERATOR)).isEqualTo(set.findSlot("ON_TIME", Part.NUMERATOR));
        assertThat(set.findSlot("TDGQ", Part.OFFICIAL).orElseThrow().node()).isEqualTo(set.node("TDGQ"));
        assertThat(set.findSlot("CKMB", Part.VALUE)).isEqualTo(set.findSlot("CKMB", Part.OFFICIAL));
    }

    @Test
    void shouldMarkOnlyTheIllustrativeSet() {
        assertThat(BundledIndexSets.list())
                .filteredOn(source -> source.set().definition().illustrative())
                .extracting(source -> source.set().code())
                .containsExactly("PHUTAN-MINH-HOA");
    }

    @Test
    void shouldAskEveryKindOfUnitInEveryPillarOfTheIllustrativeSet() {
        IndexSet set = BundledIndexSets.find("PHUTAN-MINH-HOA").orElseThrow().set();

        for (String kind : set.definition().appliesTo()) {
            for (String pillar : List.of("CQS", "KTS", "XHS")) {
                assertThat(scored(set, kind).filter(code -> code.startsWith(pillar)))
                        .as(kind + " " + pillar)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void shouldServeAllSevenContentsWithMostRulesInTheIllustrativeSet() {
        IndexSet set = BundledIndexSets.find("PHUTAN-MINH-HOA").orElseThrow().set();

        assertThat(set.nodes().stream()
                        .flatMap(node -> node.head().tags().stream())
                        .distinct())
                .containsExactlyInAnyOrder("II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "II.7");
        assertThat(set.needsSample()).isTrue();
        assertThat(set.nodes().stream()
                        .filter(Indicator.class::isInstance)
                        .map(node -> ((Indicator) node).rule().getClass())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"1.1.3, 1", "1.1.6, 2", "1.2.1, 1", "3.2.9, 1", "levels, 1"})
    void shouldMarkWhatNobodyCouldReadOfTheEnterpriseSet(String at, int marks) {
        IndexSet set = BundledIndexSets.find("DBI-SME-1970").orElseThrow().set();

        assertThat(set.definition().unconfirmed())
                .filteredOn(mark -> mark.at().equals(at))
                .hasSize(marks);
    }

    private static Stream<String> scored(IndexSet set, String kind) {
        return set.nodes().stream()
                .filter(node -> node instanceof Indicator && node.max() > 0)
                .filter(node -> set.applies(set.node(node.code()), kind))
                .map(node -> node.code());
    }
}
