package vn.thiduaso.dashboard.security;

import java.time.Duration;
import java.util.Set;

/**
 * What an office may set about access.
 *
 * @param publicReading whether published pages are open without login
 * @param idle a session without a request for so long has ended
 * @param absolute a session ends so long after login, whatever happens
 * @param codeRoles who has one of them must log in with a code of his telephone too
 */
public record AccessSettings(boolean publicReading, Duration idle, Duration absolute, Set<Role> codeRoles) {

    /** Longest a file, or all files of one form together, may be: 200 MB. */
    public static final long UPLOAD_BYTES = 200_000_000;
    /** What the other fields of a form with files may add. */
    public static final long UPLOAD_FORM_BYTES = 1_000_000;

    /** On one machine: published pages open, 30 minutes, 12 hours. */
    public static final AccessSettings DEFAULT =
            new AccessSettings(true, Duration.ofMinutes(30), Duration.ofHours(12), Set.of());

    public AccessSettings {
        codeRoles = Set.copyOf(codeRoles);
    }

    public AccessSettings withPublicReading(boolean open) {
        return new AccessSettings(open, idle, absolute, codeRoles);
    }

    public AccessSettings withCodeRoles(Set<Role> roles) {
        return new AccessSettings(publicReading, idle, absolute, roles);
    }
}
