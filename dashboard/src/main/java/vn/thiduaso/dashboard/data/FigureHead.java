package vn.thiduaso.dashboard.data;

import java.time.Instant;
import java.util.List;

import vn.thiduaso.dashboard.web.HeadLine;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.datasets.act.Lock;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Definition;

/**
 * The line under the head of a page about figures on their way, and its filters.
 *
 * @param periodCode as in addresses and as typed to close
 * @param state how far the period has come
 * @param illustrative true: made-up figures, marked
 * @param at when the page was made; figures may have come since
 */
public record FigureHead(
        String code,
        String set,
        String version,
        String periodCode,
        String period,
        boolean open,
        String state,
        boolean illustrative,
        String at,
        List<Option> sets,
        List<Option> periods)
        implements HeadLine {

    public FigureHead {
        sets = List.copyOf(sets);
        periods = List.copyOf(periods);
    }

    public static FigureHead of(FigureSet about, Words words, Formats f, Instant now) {
        Definition set = about.source().set().definition();
        return new FigureHead(
                about.code(),
                set.name().in(words.language()),
                about.source().set().version(),
                about.period().toString(),
                f.period(about.period()),
                about.lock() == Lock.OPEN,
                about.lock().label().in(words.language()),
                about.illustrative(),
                f.dateTime(now),
                about.sets().stream()
                        .map(code -> new Option(code, code, code.equals(about.code())))
                        .toList(),
                about.periods().stream()
                        .map(period -> option(period, about.period(), f))
                        .toList());
    }

    @Override
    public List<Part> parts(Words words) {
        return List.of(
                new Part(words.text("col.period"), period),
                new Part(words.text("col.set"), code + " " + version),
                new Part(words.text("context.seen"), at),
                new Part(words.text("col.state"), state),
                new Part(
                        words.text("col.figures"), words.text(illustrative ? "figures.illustrative" : "figures.real")));
    }

    private static Option option(Period period, Period chosen, Formats f) {
        return new Option(period.toString(), f.period(period), period.equals(chosen));
    }
}
