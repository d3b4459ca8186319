package vn.thiduaso.dashboard.award.campaign;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.award.rules.CitedRule;
import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.ingest.wording.CitationText;

/**
 * What the page of one campaign shows, all texts in the reader's language.
 *
 * @param state in a word, and {@code tone} the class of its chip
 * @param warnings what somebody has to look at before going on
 * @param proposal hash of the frozen proposal; empty before nominations open
 * @param kinds of candidates, in their order
 * @param list everybody who was ever put on the list: those on it first
 * @param day by whose rules it goes, as an address has it
 * @param acts the newest, the last first
 * @param may what may be done in its state
 */
record CampaignView(
        String code,
        String title,
        String movement,
        String state,
        String tone,
        int revision,
        String proposal,
        List<String> warnings,
        List<Tile> tiles,
        Places places,
        Steps steps,
        List<Kind> kinds,
        List<OnList> list,
        String day,
        List<Rule> rules,
        List<Done> acts,
        May may,
        Draft draft) {

    CampaignView {
        warnings = List.copyOf(warnings);
        tiles = List.copyOf(tiles);
        kinds = List.copyOf(kinds);
        list = List.copyOf(list);
        rules = List.copyOf(rules);
        acts = List.copyOf(acts);
    }

    /** @param small whether the figure is words */
    record Tile(String label, String figure, String note, boolean small) {}

    /** @param chart of those with a number; null where none has */
    record Places(List<PlacesRow> rows, @Nullable Chart chart) {

        Places {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Awards of a form for recipients of a kind.
     *
     * @param stated whether a number is stated
     * @param note which occasions share the number; why none is enforced
     */
    record PlacesRow(
            String form,
            String level,
            String recipient,
            boolean stated,
            String most,
            String used,
            String left,
            String note) {}

    /** @param chart null while no step has both days */
    record Steps(List<StepRow> rows, @Nullable Chart chart) {

        Steps {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A step.
     *
     * @param state passed, running or to come, in a word; empty while its days are not set
     * @param tone class of that chip
     * @param citation where its length is written; null for steps of the office
     * @param unconfirmed whether its length or days off in it were read in no source
     */
    record StepRow(
            String name,
            String begin,
            String last,
            String days,
            String state,
            String tone,
            @Nullable CitationText citation,
            boolean unconfirmed) {}

    /**
     * Candidates of one kind.
     *
     * @param source run, set and closing they are read from; empty when there is none
     * @param run address of that run
     * @param line what the line is
     * @param ties sentences on near-ties at the line
     * @param notes what the list does not say
     * @param none why there is no list; empty when there is one
     * @param aims whether aims are counted
     */
    record Kind(
            String key,
            String title,
            String source,
            String run,
            String line,
            List<String> ties,
            List<String> notes,
            String none,
            boolean aims,
            List<Row> rows,
            List<String> criteria) {

        Kind {
            ties = List.copyOf(ties);
            notes = List.copyOf(notes);
            rows = List.copyOf(rows);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * A candidate.
     *
     * @param head title of the peer group that begins with it; empty for all others
     * @param rank place in the peer group; the dash where it has none
     * @param reason why it has no rank; empty when it has one
     * @param trend class of the change
     * @param cut whether the line lies after it
     * @param listed whether it is on the list now
     */
    record Row(
            String head,
            String unit,
            String name,
            String address,
            String rank,
            String reason,
            String score,
            String interval,
            String coverage,
            String level,
            String change,
            String trend,
            String aims,
            boolean proposed,
            boolean tied,
            boolean cut,
            boolean listed) {}

    /** @param kind code, and {@code kindName} for people */
    record OnList(
            String kind,
            String kindName,
            String unit,
            String name,
            boolean proposed,
            boolean onList,
            String reason,
            OffsetDateTime at,
            String by) {}

    /** A rule the campaign goes by, with its place on the page of rules. */
    record Rule(CitedRule rule, String address) {}

    record Done(String act, OffsetDateTime at, String by, String reason) {}

    record May(boolean change, boolean open, boolean list, boolean close, boolean callOff) {}

    /**
     * What the form of a draft shows.
     *
     * @param steps in their order
     * @param places boxes
     * @param runs one select for each index set
     */
    record Draft(String opens, List<Field> steps, List<Option> places, List<Runs> runs) {

        Draft {
            steps = List.copyOf(steps);
            places = List.copyOf(places);
            runs = List.copyOf(runs);
        }
    }

    record Field(String name, String label, String value) {}

    record Runs(String set, List<Option> options) {

        Runs {
            options = List.copyOf(options);
        }
    }
}
