package vn.thiduaso.ingest.read;

import java.util.List;
import java.util.TreeSet;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpansTest {

    @Property
    void shouldHoldWhatWasAddedInAnyOrder(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 40) Integer> starts,
            @ForAll @IntRange(min = 0, max = 5) int length) {
        Spans.Gatherer gatherer = new Spans.Gatherer();
        TreeSet<Integer> expected = new TreeSet<>();
        for (int start : starts) {
            gatherer.add(start, start + length);
            for (int number = start; number <= start + length; number++) {
                expected.add(number);
            }
        }

        Spans spans = gatherer.spans();

        assertThat(spans.numbers().boxed()).containsExactlyElementsOf(expected);
        for (int number = 0; number <= 50; number++) {
            assertThat(spans.contains(number)).isEqualTo(expected.contains(number));
        }
        assertThat(spans.isEmpty()).isEqualTo(starts.isEmpty());
    }

    @Test
    void shouldBeTheSameHoweverItWasGathered() {
        Spans.Gatherer rising = new Spans.Gatherer();
        rising.add(1, 3);
        rising.add(4, 9);
        Spans.Gatherer mixed = new Spans.Gatherer();
        mixed.add(5, 9);
        mixed.add(1, 6);

        assertThat(mixed.spans()).isEqualTo(rising.spans()).hasSameHashCodeAs(rising.spans());
        assertThat(rising.count()).isEqualTo(1);
        assertThat(mixed.spans()).isNotEqualTo(Spans.NONE);
    }
}
