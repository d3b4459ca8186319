package vn.thiduaso.datasets.run;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunWorkTest {

    private static String written(RunWork work) {
        ObjectNode manifest = new ObjectMapper().createObjectNode().put("run", "abc");
        work.writeInto(manifest);
        return manifest.toString();
    }

    @Test
    void shouldReadWhatItWrote() {
        RunWork work = new RunWork(
                List.of(new RunWork.Step("start", 1.25), new RunWork.Step("gather", 0.125)),
                OptionalDouble.of(3.5),
                OptionalLong.of(734_003_200L),
                2);

        assertThat(RunWork.ofManifest(written(work))).contains(work);
        assertThat(work.seconds()).isEqualTo(1.375);
    }

    @Test
    void shouldSayNothingOfWhatTheSystemDoesNotSay() {
        RunWork work = new RunWork(
                List.of(new RunWork.Step("start", 0.12345)), OptionalDouble.empty(), OptionalLong.empty(), 1);

        assertThat(written(work))
                .isEqualTo(
                        "{\"run\":\"abc\",\"work\":{\"steps\":[{\"step\":\"start\",\"seconds\":0.123}],\"cores\":1}}");
    }

    @Test
    void shouldFindNoneInAnEarlierManifest() {
        assertThat(RunWork.ofManifest("{\"run\": \"abc\"}")).isEmpty();
        assertThatThrownBy(() -> RunWork.ofManifest("no manifest")).isInstanceOf(IllegalArgumentException.class);
    }
}
