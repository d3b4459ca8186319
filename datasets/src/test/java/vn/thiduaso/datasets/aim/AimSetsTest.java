package vn.thiduaso.datasets.aim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.AimSet;
import vn.thiduaso.scoring.aim.ByHand;
import vn.thiduaso.scoring.aim.Goal;
import vn.thiduaso.scoring.aim.RatioOfUnits;
import vn.thiduaso.scoring.aim.ShareOfUnits;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.Citation;
import vn.thiduaso.scoring.indexset.Citation.Certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AimSetsTest {

    private static final String SMALL = """
            code: P
            version: "2"
            name: Phong trào
            index-set: PHUTAN-MINH-HOA
            valid: {from: 2026-01-01}
            documents: [{id: NQ, document: Nghị quyết, certainty: excerpt}]
            contents: [{code: II.1, label: Nhận thức}]
            aims:
              - {code: a, label: A, content: II.1, goal: {at-least: 80}, unit: "%", due: 2030-12-31, measure: {ratio: CQS.5}, source: {document: NQ, article: 1, quote: "đạt 80%"}}
              - {code: b, label: B, content: II.1, goal: {at-most: 3}, unit: vụ, due: 2030-12-31, measure: by-hand, source: {document: NQ}}
            """;

    @TempDir
    Path home;

    private void write(String text) {
        try {
            Files.writeString(home.resolve(AimSets.FILE), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shouldMeasureEveryBundledAimByTheSetItNames() {
        assertThat(AimSets.bundled()).isNotEmpty().allSatisfy(set -> {
            assertThat(set.faults(
                            BundledIndexSets.find(set.indexSet()).orElseThrow().set()))
                    .isEmpty();
            assertThat(set.contents())
                    .extracting(AimSet.Content::code)
                    .containsExactly("II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "II.7");
        });
    }

    /** What no document states says so and quotes nothing; word for word is only what can be looked up; nothing holds before its documents. */
    @Test
    void shouldInventNothing() {
        for (AimSet set : AimSets.bundled()) {
            for (Aim aim : set.aims()) {
                Citation from = aim.citation();
                assertThat(aim.citation().quote().isEmpty()).as(aim.code()).isEqualTo(aim.illustrative());
                assertThat(!aim.illustrative() || from.certainty() == Certainty.UNVERIFIED)
                        .as(aim.code())
                        .isTrue();
                assertThat(from.certainty() != Certainty.VERBATIM
                                || !from.address().isEmpty())
                        .as(aim.code())
                        .isTrue();
                assertThat(from.date().orElse(LocalDate.MIN))
                        .as(aim.code())
                        .isBeforeOrEqualTo(set.valid().from());
                assertThat(aim.unconfirmed()).as(aim.code()).isPresent();
            }
        }
    }

    @Test
    void shouldReadWhatAHomeSaysInPlaceOfTheBundledAims() {
        write(SMALL);

        List<AimSet> all = AimSets.list(home);

        assertThat(all).extracting(AimSet::version).containsExactly("2");
        Aim first = all.get(0).find("a").orElseThrow();
        assertThat(first.goal()).isEqualTo(new Goal(Goal.Relation.AT_LEAST, 80));
        assertThat(first.measure()).isEqualTo(new RatioOfUnits("CQS.5", 100));
        assertThat(first.citation().quote()).isEqualTo("đạt 80%");
        assertThat(first.citation().article()).isEqualTo("1");
        assertThat(all.get(0).find("b").orElseThrow().measure()).isEqualTo(new ByHand());
        assertThat(AimSets.of(all, "PHUTAN-MINH-HOA", Period.parse("2026"))).isPresent();
        assertThat(AimSets.of(all, "PHUTAN-MINH-HOA", Period.parse("2025"))).isEmpty();
        assertThat(AimSets.of(all, "SERVICE-766", Period.parse("2026"))).isEmpty();
    }

    @Test
    void shouldReadShareOfUnits() {
        write(SMALL.replace("{ratio: CQS.5}", "{share-of-units: CQS.2, from: 1}"));

        assertThat(AimSets.list(home).get(0).find("a").orElseThrow().measure()).isEqualTo(new ShareOfUnits("CQS.2", 1));
    }

    @Test
    void shouldTellAllFaultsAtOnce() {
        write(SMALL.replace("{at-least: 80}", "{at-least: 80, at-most: 90}")
                .replace("code: b", "code: a")
                .replace("content: II.1, goal: {at-most", "content: II.9, goal: {at-most")
                .replace("measure: {ratio: CQS.5}", "measure: {ratios: CQS.5}")
                .replace("source: {document: NQ}", "source: {document: QĐ}"));

        InvalidAimSetException invalid = catchThrowableOfType(InvalidAimSetException.class, () -> AimSets.list(home));

        assertThat(invalid.faults())
                .extracting(Fault::message)
                .anySatisfy(message -> assertThat(message).contains("đúng một trong at-least"))
                .anySatisfy(message -> assertThat(message).contains("mã \"a\""))
                .anySatisfy(message -> assertThat(message).contains("II.9"))
                .anySatisfy(message -> assertThat(message).contains("đúng một trong ratio"))
                .anySatisfy(message -> assertThat(message).contains("QĐ"));
        assertThat(invalid.getMessage()).contains("aims.yaml:").doesNotContain(home.toString());
    }

    @Test
    void shouldTellThatAFileIsNoText() throws IOException {
        Files.write(home.resolve(AimSets.FILE), new byte[] {(byte) 0xff, 'a', ':'});

        assertThat(catchThrowableOfType(InvalidAimSetException.class, () -> AimSets.list(home))
                        .faults())
                .hasSize(1);
        write("code: [");
        assertThat(catchThrowableOfType(InvalidAimSetException.class, () -> AimSets.list(home))
                        .faults())
                .isNotEmpty();
    }

    @Test
    void shouldSayWhichAimsASetCannotMeasure() {
        write(SMALL.replace("CQS.5", "CQS.2"));

        AimSet set = AimSets.list(home).get(0);

        assertThat(set.faults(
                        BundledIndexSets.find("PHUTAN-MINH-HOA").orElseThrow().set()))
                .extracting(Fault::path)
                .containsExactly("aims/a/measure");
    }
}
