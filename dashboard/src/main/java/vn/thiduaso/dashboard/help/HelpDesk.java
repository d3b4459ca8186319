package vn.thiduaso.dashboard.help;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.NotFoundException;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** UC-046: what the reader asks of help. */
@Component
class HelpDesk {

    private final HelpTexts texts;
    private final ProvisionShelf provisions;
    private final HelpReach reach;
    private final Clock clock;

    HelpDesk(HelpTexts texts, ProvisionShelf provisions, HelpReach reach, Clock clock) {
        this.texts = texts;
        this.provisions = provisions;
        this.reach = reach;
        this.clock = clock;
    }

    /** @param q what is looked for; empty: everything */
    HelpView view(String q, Actor who, Words words) {
        var sets = provisions.sets(who);
        return drawing(who, words).view(Sought.of(q), provisions.list(sets, who, words), sets);
    }

    /** @throws NotFoundException when there is no such topic */
    HelpView.One topic(String key, Actor who, Words words) {
        Topic topic = texts.book().find(key).orElseThrow(() -> new NotFoundException("error.no-topic", key));
        return drawing(who, words).one(topic, provisions.list(provisions.sets(who), who, words));
    }

    /** All of it in the order of a book; provisions are those the texts rest on, the same for every reader. */
    HelpView.Guide guide(Actor who, Words words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return drawing(who, words).guide(today);
    }

    private HelpDrawing drawing(Actor who, Words words) {
        return new HelpDrawing(texts, reach, who, words);
    }
}
