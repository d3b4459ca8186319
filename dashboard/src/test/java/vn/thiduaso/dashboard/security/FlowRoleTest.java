package vn.thiduaso.dashboard.security;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import vn.thiduaso.scoring.award.flow.FlowRole;

import static org.assertj.core.api.Assertions.assertThat;

class FlowRoleTest {

    @Test
    void shouldNameTheRolesOfAccounts() {
        assertThat(Role.codes())
                .containsAll(
                        Arrays.stream(FlowRole.values()).map(FlowRole::code).toList());
    }
}
