package vn.thiduaso.dashboard.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.chart.TrendLine;
import vn.thiduaso.ingest.wording.CitationText;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.aim.Aim;
import vn.thiduaso.scoring.aim.Figure;
import vn.thiduaso.scoring.aim.Progress;
import vn.thiduaso.scoring.aim.Progress.Mark;

/** Writes aims and their figures for people. */
record AimTexts(Words words, Formats f) {

    private static final String PERCENT = "%";
    private static final int DIGITS = 2;
    private static final double HUNDRED = 100;

    /** With its unit: {@code 87,5%}, {@code 3 tổ chức}; the dash where there is none. */
    String figure(Aim aim, double value) {
        if (Double.isNaN(value)) {
            return Formats.NONE;
        }
        return f.atMost(DIGITS, value) + unit(aim);
    }

    String goal(Aim aim) {
        return aim.goal().relation().sign() + " " + f.atMost(DIGITS, aim.goal().value()) + unit(aim);
    }

    private static String unit(Aim aim) {
        return PERCENT.equals(aim.unit()) ? PERCENT : " " + aim.unit();
    }

    /** Sums and units a figure is of; empty where there is none. */
    String of(Figure figure) {
        List<String> parts = new ArrayList<>();
        if (figure.isThere() && !Double.isNaN(figure.numerator()) && !Double.isNaN(figure.denominator())) {
            parts.add(f.atMost(DIGITS, figure.numerator()) + " / " + f.atMost(DIGITS, figure.denominator()));
        }
        if (figure.units() + figure.left() > 1) {
            parts.add(
                    figure.left() == 0
                            ? words.text("movement.units", f.whole(figure.units()))
                            : words.text("movement.units-left", f.whole(figure.units()), f.whole(figure.left())));
        }
        return String.join(" · ", parts);
    }

    String mark(Mark mark) {
        return words.text("movement.mark." + mark);
    }

    List<MovementView.Chip> chips(AimStanding standing) {
        return standing.progress().marks().stream()
                .map(mark -> new MovementView.Chip(mark(mark), look(mark)))
                .toList();
    }

    static String look(Mark mark) {
        return switch (mark) {
            case REACHED, EXCEEDED -> "green";
            case EARLY -> "sky";
            case LATE, LOST, TOO_FEW, NO_DATA -> "gold";
            case NOT_YET -> "";
            case MISSED -> "clay";
        };
    }

    TrendLine.Trend trend(AimStanding standing) {
        String said = standing.shown().stream()
                .map(at -> f.period(at.period()) + ": " + figure(standing.aim(), at.figure()))
                .collect(Collectors.joining("; "));
        return new TrendLine(standing.shown().stream().map(Progress.At::figure).toList()).trend(said);
    }

    MovementView.Basis basis(Aim aim) {
        return new MovementView.Basis(
                CitationText.of(aim.citation(), words, f),
                aim.illustrative(),
                aim.unconfirmed().map(labels -> labels.in(words.language())).orElse(""));
    }

    /** Percent of the goal for a bar, at most 100, in digits a picture needs; empty where there is no figure. */
    String share(AimStanding standing) {
        double share = standing.aim().goal().share(standing.now().value());
        return Double.isNaN(share) ? "" : Long.toString(Math.round(HUNDRED * Math.min(1, share)));
    }
}
