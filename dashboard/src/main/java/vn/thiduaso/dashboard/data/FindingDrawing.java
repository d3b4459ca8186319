package vn.thiduaso.dashboard.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.chart.Chart;
import vn.thiduaso.dashboard.chart.PeersBoxChart;
import vn.thiduaso.dashboard.security.Actor;
import vn.thiduaso.dashboard.web.GroupText;
import vn.thiduaso.datasets.act.Act;
import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.Doubt;
import vn.thiduaso.datasets.act.Subject.OfFinding;
import vn.thiduaso.datasets.lake.Finding;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Input;

/** Writes one finding in full. */
record FindingDrawing(QualityPicture picture, Finding finding, Actor who, Words words) {

    private static final String ANY_REASON = "-";
    /** Fewer figures make no box. */
    private static final int PEERS = 4;

    QualityView.One one(QualityView.Row row, Map<Period, FigureValues> history, String closeAddress) {
        Formats f = Formats.in(words.language());
        String file = picture.files().get(finding.submission()).fileName();
        return new QualityView.One(
                row,
                finding.message(),
                finding.remedy(),
                finding.sheet().isEmpty()
                        ? words.text("quality.place", file, finding.cell())
                        : words.text("quality.place", file, finding.sheet() + "!" + finding.cell()),
                expected(f),
                peers(f, row.unit()),
                past(history, f),
                acts(f),
                answers(f),
                closeAddress);
    }

    private String expected(Formats f) {
        return Double.isNaN(finding.low()) || Double.isNaN(finding.high())
                ? ""
                : FigureValues.shown(OptionalDouble.of(finding.low()), f)
                        + " – "
                        + FigureValues.shown(OptionalDouble.of(finding.high()), f);
    }

    private @Nullable Chart peers(Formats f, String unit) {
        Input input = picture.inputs().get(finding.code());
        if (input == null) {
            return null;
        }
        double[] figures = picture.peers(finding.unit()).stream()
                .map(peer -> picture.values().value(peer, input))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        OptionalDouble own = picture.values().value(finding.unit(), input);
        if (figures.length < PEERS || own.isEmpty()) {
            return null;
        }
        String group = picture.units().get(finding.unit()).group();
        return new PeersBoxChart(
                        "peers",
                        figures,
                        own.getAsDouble(),
                        new PeersBoxChart.Words(
                                words.text("quality.peers.summary", unit, FigureValues.shown(own, f), figures.length),
                                words.text("quality.peers.what"),
                                input.unit(),
                                group.isEmpty() ? words.text("quality.peers") : GroupText.of(group, words),
                                List.of(
                                        words.text("tile.lowest"),
                                        words.text("quality.quarter"),
                                        words.text("tile.median"),
                                        words.text("quality.three-quarters"),
                                        words.text("tile.highest")),
                                unit),
                        f)
                .chart();
    }

    private List<QualityView.Past> past(Map<Period, FigureValues> history, Formats f) {
        Input input = picture.inputs().get(finding.code());
        List<QualityView.Past> past = new ArrayList<>();
        if (input != null) {
            history.forEach((period, values) -> past.add(new QualityView.Past(
                    f.period(period), FigureValues.shown(values.value(finding.unit(), input), f))));
        }
        return past;
    }

    private OfFinding subject() {
        return finding.subject(picture.about().code(), picture.about().period());
    }

    private List<String> acts(Formats f) {
        List<String> acts = new ArrayList<>();
        for (Act act : picture.log().of(subject())) {
            String told = new ToldActs(words, f).told(act);
            acts.add(act.reason().isEmpty() ? told : told + " – " + act.reason());
        }
        Collections.reverse(acts);
        return acts;
    }

    private QualityView.Answers answers(Formats f) {
        return new QualityView.Answers(
                against(ActKind.ASK_BACK, f), against(ActKind.CONFIRM, f), picture.doubt(finding) != Doubt.UNANSWERED);
    }

    private List<String> against(ActKind kind, Formats f) {
        Act act = Act.of(kind, subject(), "", ActDesk.person(who), picture.now(), ANY_REASON);
        return new RefusalWords(words, f, ApprovalPicture.files(picture.lake()))
                .reasons(picture.log().refusals(act));
    }
}
