package vn.thiduaso.scoring.indexset;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.Labels;

import static org.assertj.core.api.Assertions.assertThat;

class NodeHeadTest {

    @Test
    void shouldKeepTagsInTheOrderWritten() {
        NodeHead head = new NodeHead(
                "A", new Labels("A", ""), 5, 5, Optional.empty(), Set.of(), List.of("II.3", "II.1"), Optional.empty());

        assertThat(head.tags()).containsExactly("II.3", "II.1");
        assertThat(NodeHead.of("A", new Labels("A", ""), 5).tags()).isEmpty();
    }
}
