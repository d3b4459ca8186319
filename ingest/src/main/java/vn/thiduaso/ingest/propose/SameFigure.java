package vn.thiduaso.ingest.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.Mode;
import vn.thiduaso.ingest.mapping.PeriodText;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SetFigures;
import vn.thiduaso.ingest.read.CellAddress;
import vn.thiduaso.scoring.Period;
import vn.thiduaso.scoring.indexset.Part;

/** Columns that seem to hold the same figure: of other periods or units, counted from the first of January or not, the two parts of a ratio; else one is read. */
record SameFigure(Table table, Known known, Asking asking) {

    /** Between the columns of a numerator and a denominator in an answer. */
    private static final String OVER = "/";

    List<ColumnGuess> choose(List<ColumnGuess> columns) {
        List<ColumnGuess> chosen = new ArrayList<>(columns);
        Map<List<Object>, List<ColumnGuess>> alike = columns.stream()
                .filter(column -> column.is(Role.FIGURE) && !column.code().equals(Asked.OPEN))
                // one of another time is asked about by itself
                .filter(column -> !new ProposedColumns(table, asking).isLeftOut(column))
                .collect(Collectors.groupingBy(
                        column -> List.of(column.code(), column.partOrValue()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.values().stream()
                .filter(same -> same.size() > 1 && !namePeriods(same) && !nameUnits(same))
                .forEach(same -> cumulative(same)
                        .ifPresentOrElse(column -> only(column, same, chosen), () -> one(same, chosen)));
        return chosen;
    }

    /** Whether heads tell columns of one figure apart by their periods. */
    private boolean namePeriods(List<ColumnGuess> same) {
        PeriodText text = new PeriodText(known.asked());
        List<Optional<Period>> periods =
                same.stream().map(column -> text.in(column.head().joined())).toList();
        return periods.stream().allMatch(Optional::isPresent)
                && periods.stream().distinct().count() == same.size();
    }

    private boolean nameUnits(List<ColumnGuess> same) {
        return known.units()
                .areNamed(same.stream()
                        .map(column -> column.head().lowest())
                        .filter(head -> asking.unitNamed(head).isEmpty())
                        .toList());
    }

    /** Of columns of one figure the one that counts from the first of January, where the set declares that it asks for that. */
    private Optional<ColumnGuess> cumulative(List<ColumnGuess> same) {
        List<ColumnGuess> counted = same.stream()
                .filter(column ->
                        column.mode().filter(mode -> mode == Mode.CUMULATIVE).isPresent())
                .toList();
        boolean asked =
                new SetFigures(known.indexSet()).isCumulative(same.get(0).code());
        return asked && counted.size() == 1 ? Optional.of(counted.get(0)) : Optional.empty();
    }

    private static void only(ColumnGuess read, List<ColumnGuess> same, List<ColumnGuess> chosen) {
        same.stream()
                .filter(column -> column != read)
                .forEach(column -> chosen.set(chosen.indexOf(column), column.as(Role.NOTE)));
    }

    /** The parts of a ratio, or one column of several that have the same figure: the others are not read. */
    private void one(List<ColumnGuess> same, List<ColumnGuess> chosen) {
        ColumnGuess first = same.get(0);
        String key = Keys.sheet(
                table.name(), "one/" + first.code() + "." + first.partOrValue().word());
        Optional<Ratio> ratio = ratio(same);
        List<Suggestion> suggestions = Stream.concat(
                        ratio.stream().map(Ratio::suggestion),
                        same.stream()
                                .filter(column -> ratio.isEmpty() || !isTooGreat(column))
                                .map(column -> Suggestion.of(
                                        letters(column), column.head().joined())))
                .toList();
        Optional<String> answer = asking.ask(
                new Question(
                        key,
                        table.name(),
                        first.head().cell().address(),
                        first.head().joined(),
                        "Có %d cột của cùng một số liệu, đọc cột nào?".formatted(same.size()),
                        suggestions),
                said -> ratio.filter(of -> of.isSaid(said)).isPresent()
                        || same.stream().anyMatch(column -> letters(column).equals(said)));
        if (answer.isEmpty()) {
            return;
        }
        if (ratio.isPresent() && ratio.get().isSaid(answer.get())) {
            ratio.get().put(answer.get(), chosen);
            return;
        }
        same.stream()
                .filter(column -> !letters(column).equals(answer.get()))
                .forEach(column -> chosen.set(chosen.indexOf(column), column.as(Role.NOTE)));
    }

    /** Whether a column of numbers too great for a percentage is taken for one by its head. */
    private boolean isTooGreat(ColumnGuess column) {
        return column.partOrValue() == Part.VALUE
                && new SetFigures(known.indexSet())
                        .isTooGreat(column.code(), column.profile().greatest());
    }

    private static String letters(ColumnGuess column) {
        return CellAddress.letters(column.column());
    }

    /** Two columns of a ratio beside at most one that is headed as its value. */
    private Optional<Ratio> ratio(List<ColumnGuess> same) {
        ColumnGuess first = same.get(0);
        boolean can = first.partOrValue() == Part.VALUE && known.codes().isRatio(first.code());
        List<ColumnGuess> bare =
                same.stream().filter(column -> column.part().isEmpty()).toList();
        if (!can || bare.size() != 2 || same.size() > bare.size() + 1) {
            return Optional.empty();
        }
        return leansBelow(bare.get(0)) > leansBelow(bare.get(1))
                ? Optional.of(new Ratio(bare.get(1), bare.get(0)))
                : Optional.of(new Ratio(bare.get(0), bare.get(1)));
    }

    private double leansBelow(ColumnGuess column) {
        return known.codes().figures().leansBelow(column.code(), column.head().lowest());
    }

    /** Two columns that are likely to be the parts of a ratio; an answer may say it is the other way round. */
    private record Ratio(ColumnGuess above, ColumnGuess below) {

        Suggestion suggestion() {
            return Suggestion.of(
                    letters(above) + OVER + letters(below),
                    "tử số: %s; mẫu số: %s"
                            .formatted(above.head().lowest(), below.head().lowest()));
        }

        boolean isSaid(String answer) {
            return answer.equals(letters(above) + OVER + letters(below))
                    || answer.equals(letters(below) + OVER + letters(above));
        }

        void put(String answer, List<ColumnGuess> chosen) {
            boolean asGuessed = answer.startsWith(letters(above) + OVER);
            put(asGuessed ? above : below, Part.NUMERATOR, chosen);
            put(asGuessed ? below : above, Part.DENOMINATOR, chosen);
        }

        private static void put(ColumnGuess column, Part part, List<ColumnGuess> chosen) {
            chosen.set(chosen.indexOf(column), column.figure(column.code(), Optional.of(part)));
        }
    }
}
