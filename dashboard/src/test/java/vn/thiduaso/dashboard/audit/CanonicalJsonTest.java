package vn.thiduaso.dashboard.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalJsonTest {

    private record Rule(
            String code, Set<String> forms, List<String> steps, Optional<LocalDate> to, BigDecimal factor) {}

    private static Rule rule(List<String> forms, List<String> steps) {
        return new Rule("A", new LinkedHashSet<>(forms), steps, Optional.empty(), new BigDecimal("0.30"));
    }

    @Test
    void shouldWriteNamesInTheirOrderAndWhatIsAbsentAsNull() {
        assertThat(CanonicalJson.of(rule(List.of("B", "A"), List.of("x"))))
                .isEqualTo("{\"code\":\"A\",\"factor\":0.3,\"forms\":[\"A\",\"B\"],\"steps\":[\"x\"],\"to\":null}");
        assertThat(CanonicalJson.of(Map.of("b", 1, "a", Map.of("d", true, "c", LocalDate.of(2026, 2, 1)))))
                .isEqualTo("{\"a\":{\"c\":\"2026-02-01\",\"d\":true},\"b\":1}");
    }

    @Test
    void shouldNotTellSetsByTheirOrderButLists() {
        String one = CanonicalJson.of(rule(List.of("A", "B"), List.of("x", "y")));

        assertThat(CanonicalJson.of(rule(List.of("B", "A"), List.of("x", "y")))).isEqualTo(one);
        assertThat(CanonicalJson.of(rule(List.of("A", "B"), List.of("y", "x")))).isNotEqualTo(one);
    }
}
