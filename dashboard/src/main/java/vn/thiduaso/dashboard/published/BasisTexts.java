package vn.thiduaso.dashboard.published;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Group;
import vn.thiduaso.scoring.indexset.IndexSet;

/**
 * Says which units the statistics of a run are of.
 *
 * @param sampleHere whether the pages have the run that the statistics are of, where it is another one
 */
public record BasisTexts(IndexSet set, RunBasis basis, boolean sampleHere, Words words, Formats f) {

    /**
     * @param subject what the statistics are for: comparing units, comparing points of groups, preparing figures
     * @param source whose they are
     * @param run id of the run they are of; null: this one
     * @param address of its page; null when the pages do not have it
     * @param periods whose figures they are of
     */
    public record Line(
            String subject,
            String source,
            @Nullable String run,
            @Nullable String address,
            String periods) {}

    /** Whether any group of a set looks at the points of other units. */
    public static boolean groupsCompare(IndexSet set) {
        return set.nodes().stream().anyMatch(node -> node instanceof Group group && group.looksAtOthers());
    }

    /** All that the run rests on. */
    public List<Line> lines(Period scored) {
        return lines(
                scored,
                set.needsSample(),
                groupsCompare(set),
                !set.definition().preparation().steps().isEmpty());
    }

    /**
     * @param scored period of the run
     * @param compared whether rules compare units
     * @param grouped whether groups compare units or are rescaled over them: always those of the run itself, in its period
     * @param prepared whether figures are prepared
     */
    public List<Line> lines(Period scored, boolean compared, boolean grouped, boolean prepared) {
        List<Line> lines = new ArrayList<>();
        if (compared) {
            lines.add(line("basis.rules", scored, set.definition().history().pooled()));
        }
        if (grouped) {
            lines.add(new Line(words.text("basis.groups"), words.text("basis.own"), null, null, f.period(scored)));
        }
        if (prepared) {
            lines.add(line("basis.preparation", scored, true));
        }
        return lines;
    }

    private Line line(String subject, Period scored, boolean pooled) {
        @Nullable OtherClosing sample = basis.sample().orElse(null);
        Period last = sample == null ? scored : sample.period();
        List<String> periods = Stream.concat(
                        pooled ? basis.sampleEarlier().stream().map(OtherClosing::period) : Stream.of(),
                        Stream.of(last))
                .map(f::period)
                .toList();
        String key = (sample == null ? "basis.own" : "basis.bound") + (periods.size() > 1 ? ".pooled" : "");
        boolean linked = sample != null && sampleHere;
        return new Line(
                words.text(subject),
                words.text(key, Integer.toString(periods.size())),
                sample == null ? null : sample.ofRun(),
                linked ? "/runs/" + sample.ofRun() : null,
                list(periods));
    }

    private String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : words.text("list.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
