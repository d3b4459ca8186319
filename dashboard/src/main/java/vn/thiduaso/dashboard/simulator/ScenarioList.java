package vn.thiduaso.dashboard.simulator;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.thiduaso.dashboard.published.RunHead;
import vn.thiduaso.dashboard.tables.ListAsked;
import vn.thiduaso.dashboard.tables.ListColumn;
import vn.thiduaso.dashboard.tables.ListColumn.Place;
import vn.thiduaso.dashboard.tables.ListSort;
import vn.thiduaso.dashboard.tables.ListTable;
import vn.thiduaso.ingest.wording.Vietnamese;

/** Scenarios of one person as a list: its columns and its orders. */
final class ScenarioList {

    /** Parameter with those that stand side by side above the list. */
    static final String PICKED = "scenario";

    private static final String SEPARATOR = ",";

    static final ListTable<Line> TABLE = new ListTable<>(
            Scenario.PATH,
            List.of(PICKED),
            new ListSort("saved-at", true),
            List.of(
                    ListColumn.<Line>text(
                                    "scenario", Place.ALWAYS, line -> line.of().name())
                            .rising(),
                    ListColumn.<Line>text("unit", Place.USUAL, line -> line.of().unit())
                            .rising(),
                    ListColumn.<Line>text(
                                    "tried", Place.USUAL, line -> line.row().kind())
                            .rising(),
                    ListColumn.<Line>text(
                                    "of-run", Place.USUAL, line -> line.row().about())
                            .rising(),
                    ListColumn.<Line>moment(
                                    "saved-at", Place.USUAL, line -> line.of().created())
                            .falling(),
                    ListColumn.text("run", Place.FILE, line -> line.of().run())));

    private ScenarioList() {}

    /** A scenario as it is listed. */
    record Line(Scenario of, RunHead run, ScenariosView.Listed row) {}

    /** What an address asks for; several side by side are one choice, however they were sent. */
    static ListAsked asked(MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> one = new LinkedMultiValueMap<>(sent);
        if (sent.containsKey(PICKED)) {
            one.set(PICKED, joined(sent.getOrDefault(PICKED, List.of())));
        }
        return TABLE.asked(one);
    }

    private static String joined(List<String> ids) {
        return String.join(
                SEPARATOR,
                new LinkedHashSet<>(ids.stream()
                        .flatMap(id -> Stream.of(id.split(SEPARATOR)))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .toList()));
    }

    /** Those side by side, each once, in the order of the address. */
    static List<String> picked(ListAsked asked) {
        return Stream.of(asked.filter(PICKED).split(SEPARATOR))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** The same with others side by side. */
    static ListAsked picking(ListAsked asked, List<String> ids) {
        return TABLE.with(asked, PICKED, joined(ids));
    }

    /** What is equal in an order stands by time, the newest first. */
    static Comparator<Line> order(ListSort sort) {
        Comparator<Line> newest = Comparator.comparing((Line line) -> line.of().created())
                .reversed()
                .thenComparing(line -> line.of().id());
        Comparator<Line> rising = switch (sort.key()) {
            case "scenario" ->
                Comparator.comparing(line -> Vietnamese.sortKey(line.of().name()));
            case "unit" -> Comparator.comparing(line -> line.of().unit());
            case "tried" ->
                Comparator.comparing(line -> Vietnamese.sortKey(line.row().kind()));
            case "of-run" ->
                Comparator.comparing((Line line) -> line.run().indexSet())
                        .thenComparing(line -> line.run().period())
                        .thenComparing(line -> line.of().run());
            default -> Comparator.comparing(line -> line.of().created());
        };
        return (sort.falling() ? rising.reversed() : rising).thenComparing(newest);
    }
}
