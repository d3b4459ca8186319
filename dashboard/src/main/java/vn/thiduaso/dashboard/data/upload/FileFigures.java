package vn.thiduaso.dashboard.data.upload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.thiduaso.dashboard.data.upload.UploadView.FigureRow;
import vn.thiduaso.dashboard.web.ListPart;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.Observation;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;
import vn.thiduaso.scoring.indexset.Indicator;
import vn.thiduaso.scoring.indexset.Input;
import vn.thiduaso.scoring.indexset.Node;
import vn.thiduaso.scoring.missing.CellState;

/**
 * Figures that one file brought, each with the cell it came from, whether or not a later file took their place.
 *
 * @param figures by unit, then in the order of the set
 * @param labels of figures and groups, by code
 * @param names of units, by code
 */
record FileFigures(List<Observation> figures, Map<String, String> labels, Map<String, String> names, Words words) {

    /** Figures on one page. */
    static final int PAGE = 100;
    /** Rows of a file whose figures, up to three of a row, are read for a page; a file with more is for programs. */
    static final int MOST = 100_000;

    FileFigures {
        figures = List.copyOf(figures);
        labels = Map.copyOf(labels);
        names = Map.copyOf(names);
    }

    /** @param set nodes of the set the figures are of */
    static FileFigures of(Lake lake, String submission, List<Node> set, Words words) {
        Map<String, String> labels = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Node node : set) {
            put(node.code(), node.label().in(words.language()), labels, places);
            if (node instanceof Indicator indicator) {
                for (Input input : indicator.inputs()) {
                    put(input.code(), input.label().in(words.language()), labels, places);
                }
            }
        }
        List<Observation> figures = said(lake.observations().of(submission)).stream()
                .sorted(Comparator.comparing(Observation::unit)
                        .thenComparing(one -> places.getOrDefault(one.code(), places.size()))
                        .thenComparing(Observation::code)
                        .thenComparing(Observation::part))
                .toList();
        var units = figures.stream().map(Observation::unit).collect(Collectors.toSet());
        Map<String, String> names = lake.units().of(units).stream()
                .collect(Collectors.toMap(UnitRow::unit, UnitRow::name, (before, after) -> after));
        return new FileFigures(figures, labels, names, words);
    }

    /** Parts that are missing only say so where nothing else is said of the figure, and once. */
    private static Collection<Observation> said(List<Observation> all) {
        Map<String, List<Observation>> byFigure = all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.unit() + '\u0001' + one.code(), LinkedHashMap::new, Collectors.toList()));
        List<Observation> said = new ArrayList<>();
        for (List<Observation> parts : byFigure.values()) {
            List<Observation> there = parts.stream()
                    .filter(one -> one.state() != CellState.MISSING)
                    .toList();
            said.addAll(there.isEmpty() ? parts.subList(0, 1) : there);
        }
        return said;
    }

    private static void put(String code, String label, Map<String, String> labels, Map<String, Integer> places) {
        labels.putIfAbsent(code, label);
        places.putIfAbsent(code, places.size());
    }

    /**
     * One page of them.
     *
     * @param asked from 1; a page after the last is the last
     */
    UploadView.Figures page(int asked, String address, Formats f) {
        ListPart<Observation> part = ListPart.of(figures, asked, PAGE);
        List<FigureRow> rows = part.rows().stream().map(one -> row(one, f)).toList();
        return new UploadView.Figures(
                rows,
                f.whole(figures.size()),
                false,
                Paging.of(
                        words.text("submission.figures.pages", part.page(), part.pages()),
                        part.page(),
                        part.pages(),
                        other -> address + "?page=" + other + "#figures"));
    }

    private FigureRow row(Observation one, Formats f) {
        return new FigureRow(
                names.getOrDefault(one.unit(), ""),
                one.unit(),
                labels.getOrDefault(one.code(), ""),
                one.code(),
                words.text("part." + one.part().word()),
                switch (one.state()) {
                    case VALUE -> f.exact(one.value());
                    case MISSING -> words.text("outlook.missing");
                    case NOT_APPLICABLE -> words.text("outlook.not-applicable");
                },
                CellAddress.withSheet(one.sheet(), one.cell()),
                one.text(),
                one.evidence());
    }

    /** All of them as a table. */
    Sheet sheet() {
        List<String> columns = new ArrayList<>();
        for (String column : List.of("unit", "name", "code", "figure", "part", "value", "place", "text", "evidence")) {
            columns.add(words.text("submission.col." + column));
        }
        Formats f = Formats.in(words.language());
        return new Sheet(
                words.text("submission.figures"),
                columns,
                writer -> figures.forEach(one -> {
                    FigureRow row = row(one, f);
                    writer.accept(List.of(
                            Value.of(row.unit()),
                            Value.of(row.name()),
                            Value.of(row.code()),
                            Value.of(row.label()),
                            Value.of(row.part()),
                            Double.isFinite(one.value()) ? Value.of(one.value()) : Value.of(row.value()),
                            Value.of(row.place()),
                            Value.of(row.text()),
                            Value.of(row.evidence())));
                }));
    }
}
