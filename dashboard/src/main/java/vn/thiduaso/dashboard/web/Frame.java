package vn.thiduaso.dashboard.web;

import java.time.Instant;
import java.util.List;

import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;

/**
 * The line under the head of every page: which figures these are. Copied into every print and file.
 *
 * @param indexSet short name people cite: "Quyết định 766/QĐ-TTg"
 * @param setTitle full name of the set
 * @param closedAt when the figures were closed (chốt)
 * @param published whether this is the run that the pages show now; false: an earlier one
 * @param newer the run that the pages show now in place of this one; empty where this is it
 * @param illustrative true: made-up figures, marked
 * @param outOfForce says that the set was not in force on the last day of the period; empty where it was
 */
public record Frame(
        Period period,
        String indexSetCode,
        String indexSet,
        String setTitle,
        String version,
        String run,
        Instant closedAt,
        boolean published,
        String newer,
        boolean illustrative,
        String outOfForce)
        implements HeadLine {

    @Override
    public List<Part> parts(Words words) {
        Formats f = Formats.in(words.language());
        return List.of(
                new Part(words.text("col.period"), f.period(period)),
                new Part(words.text("col.set"), indexSetCode + " " + version),
                new Part(words.text("col.run"), run),
                new Part(words.text("col.closed"), f.dateTime(closedAt)),
                new Part(words.text("col.state"), words.text(published ? "state.published" : "state.superseded")),
                new Part(
                        words.text("col.figures"), words.text(illustrative ? "figures.illustrative" : "figures.real")));
    }
}
