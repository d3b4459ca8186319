package vn.thiduaso.datasets.indexset;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.rule.Scale;
import vn.thiduaso.scoring.rule.ScoringRule;

import static org.assertj.core.api.Assertions.assertThat;

class BundledIndexSetsTest {

    @Test
    void shouldReadEveryBundledSetWithoutFault() {
        List<String> codes = BundledIndexSets.list().stream()
                .map(source -> source.set().toString())
                .toList();

        assertThat(codes)
                .containsExactly(
                        "SERVICE-766@1", "DBI-SME-1970@1", "DBI-SME-1970@2", "DTI-PROVINCE-922@1", "PHUTAN-MINH-HOA@2");
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
    @CsvSource({"1.1.3, 1", "1.1.6, 2", "1.2.1, 1", "3.2.6, 1", "3.2.9, 0", "levels, 1"})
    void shouldMarkWhatNobodyCouldReadOfTheEnterpriseSet(String at, int marks) {
        IndexSet set = BundledIndexSets.find("DBI-SME-1970").orElseThrow().set();

        assertThat(set.definition().unconfirmed())
                .filteredOn(mark -> mark.at().equals(at))
                .hasSize(marks);
    }

    /** Bản 2 has the words of the source in place of shortened ones; nothing that is scored. */
    @Test
    void shouldScoreAlikeInBothVersionsOfTheEnterpriseSet() {
        IndexSet shortened =
                BundledIndexSets.find("DBI-SME-1970@1").orElseThrow().set();
        IndexSet whole = BundledIndexSets.find("DBI-SME-1970@2").orElseThrow().set();

        assertThat(whole.definition().levels()).isEqualTo(shortened.definition().levels());
        assertThat(whole.definition().score()).isEqualTo(shortened.definition().score());
        assertThat(whole.slots()).hasSameSizeAs(shortened.slots());
        for (int node = 0; node < shortened.nodes().size(); node++) {
            Node one = shortened.nodes().get(node);
            Node other = whole.nodes().get(node);
            assertThat(other.code()).isEqualTo(one.code());
            assertThat(other.max()).isEqualTo(one.max());
            if (one instanceof Indicator indicator) {
                assertThat(wordless(((Indicator) other).rule())).isEqualTo(wordless(indicator.rule()));
            }
        }
    }

    private static ScoringRule wordless(ScoringRule rule) {
        return rule instanceof Scale scale ? new Scale(scale.top(), "", "", List.of()) : rule;
    }

    private static Stream<String> scored(IndexSet set, String kind) {
        return set.nodes().stream()
                .filter(node -> node instanceof Indicator && node.max() > 0)
                .filter(node -> set.applies(set.node(node.code()), kind))
                .map(node -> node.code());
    }
}
