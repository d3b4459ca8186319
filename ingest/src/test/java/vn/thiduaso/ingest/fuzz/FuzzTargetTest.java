package vn.thiduaso.ingest.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Each target takes its seeds, what once broke it, and a hundred files changed in a few places; {@code dev/fuzz} goes on from there. */
class FuzzTargetTest {

    private static final int CHANGED = 100;

    @ParameterizedTest
    @EnumSource
    void shouldTakeOrRefuseWhateverComes(FuzzTarget target) throws IOException {
        var seeds = FuzzSeeds.of(target);
        assertThat(seeds).isNotEmpty();
        seeds.forEach(target::take);
        Random random = new Random(7);
        for (int i = 0; i < CHANGED; i++) {
            byte[] changed = changed(seeds.get(random.nextInt(seeds.size())), random);
            assertThatCode(() -> target.take(changed))
                    .as(() -> Arrays.toString(changed))
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] changed(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
    }
}
