package vn.thiduaso.dashboard.people;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Words;

/**
 * An account in the list of people.
 *
 * @param unitName name of its unit as some published run has it; empty where none has
 * @param lastLogin null: never
 */
public record PersonLine(
        Account account, String unitName, @Nullable OffsetDateTime lastLogin) {

    PersonLine withUnitName(String name) {
        return new PersonLine(account, name, lastLogin);
    }

    String unit() {
        return account.unit().orElse("");
    }

    String roles(Words words) {
        return account.rolesInOrder().stream()
                .map(role -> words.text("role." + role.code()))
                .collect(Collectors.joining(", "));
    }

    String states(Words words) {
        return AccountState.of(account).stream()
                .map(state -> words.text("people.state." + state.code()))
                .collect(Collectors.joining(", "));
    }
}
