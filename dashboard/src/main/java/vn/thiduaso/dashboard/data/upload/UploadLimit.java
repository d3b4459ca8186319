package vn.thiduaso.dashboard.data.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.AccessSettings;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** How often an account may send files in an hour: a form is one sending, however many files it has. */
@Component
public class UploadLimit {

    /** Of a minute. */
    private static final double SECONDS = 60;

    private final SendingRepository sendings;
    private final AccessSettings settings;
    private final Clock clock;

    UploadLimit(SendingRepository sendings, AccessSettings settings, Clock clock) {
        this.sendings = sendings;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Too many.
     *
     * @param told what the sender is told, in his language
     * @param left until the next sending is welcome; positive
     */
    public record Wait(String told, Duration left) {}

    /** Counts a sending; empty when it is welcome. */
    public Optional<Wait> count(Actor who, Words words) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int most = settings.uploadsPerHour();
        return sendings.count(who.account(), most, now).map(next -> {
            Formats f = Formats.in(words.language());
            Duration left = Duration.between(now, next);
            String told = words.text(
                    "upload.fault.often",
                    f.whole(most),
                    f.whole(Math.ceil(left.toSeconds() / SECONDS)),
                    f.dateTime(next.toInstant()));
            return new Wait(told, left);
        });
    }
}
