package vn.thiduaso.dashboard.security;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What an office may set about access.
 *
 * @param publicReading whether published pages are open without login
 * @param idle a session without a request for so long has ended
 * @param absolute a session ends so long after login, whatever happens
 * @param codeRoles who has one of them must log in with a code of his telephone too
 * @param uploadsPerHour forms with files an account may send in an hour, from 1
 * @param provider through whom people may log in too; empty: passwords only
 */
public record AccessSettings(
        boolean publicReading,
        Duration idle,
        Duration absolute,
        Set<Role> codeRoles,
        int uploadsPerHour,
        Optional<ProviderSettings> provider) {

    /** Longest a file, or all files of one form together, may be: 200 MB. */
    public static final long UPLOAD_BYTES = 200_000_000;
    /** What the other fields of a form with files may add. */
    public static final long UPLOAD_FORM_BYTES = 1_000_000;

    /** Two files of evidence for each of the sixty questions of the longest questionnaire. */
    private static final int UPLOADS = 120;

    /** On one machine: published pages open, 30 minutes, 12 hours, 120 sendings an hour, passwords only. */
    public static final AccessSettings DEFAULT =
            new AccessSettings(true, Duration.ofMinutes(30), Duration.ofHours(12), Set.of(), UPLOADS, Optional.empty());

    public AccessSettings {
        codeRoles = Set.copyOf(codeRoles);
        if (uploadsPerHour < 1) {
            throw new IllegalArgumentException("uploads in an hour: " + uploadsPerHour);
        }
    }

    public AccessSettings withPublicReading(boolean open) {
        return new AccessSettings(open, idle, absolute, codeRoles, uploadsPerHour, provider);
    }

    public AccessSettings withCodeRoles(Set<Role> roles) {
        return new AccessSettings(publicReading, idle, absolute, roles, uploadsPerHour, provider);
    }

    public AccessSettings withUploadsPerHour(int most) {
        return new AccessSettings(publicReading, idle, absolute, codeRoles, most, provider);
    }

    public AccessSettings withProvider(Optional<ProviderSettings> other) {
        return new AccessSettings(publicReading, idle, absolute, codeRoles, uploadsPerHour, other);
    }
}
