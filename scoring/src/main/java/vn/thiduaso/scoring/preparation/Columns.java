package vn.thiduaso.scoring.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import vn.thiduaso.scoring.fault.Fault;

/**
 * Which columns of a sample a step works on: those named, or all but those named.
 *
 * @param codes codes of columns, each once
 * @param except whether the step works on all columns but these
 */
public record Columns(List<String> codes, boolean except) {

    public Columns {
        codes = List.copyOf(codes);
        if (codes.isEmpty() && !except) {
            throw new IllegalArgumentException("Một bước xử lý phải có ít nhất một cột");
        }
        if (codes.stream().distinct().count() != codes.size()) {
            throw new IllegalArgumentException("Một cột được nêu hai lần: " + codes);
        }
    }

    public static Columns all() {
        return new Columns(List.of(), true);
    }

    public static Columns of(String... codes) {
        return new Columns(List.of(codes), false);
    }

    public static Columns allBut(String... codes) {
        return new Columns(List.of(codes), true);
    }

    /** Whether the step works on the column of a code. */
    boolean has(String code) {
        return codes.contains(code) != except;
    }

    /**
     * Places of the columns in a sample, rising.
     *
     * @throws InvalidPreparationException naming every code the sample does not have
     */
    List<Integer> in(List<String> known, String step) {
        requireKnown(codes, known, step);
        Set<String> named = Set.copyOf(codes);
        List<Integer> places = new ArrayList<>();
        for (int column = 0; column < known.size(); column++) {
            if (named.contains(known.get(column)) != except) {
                places.add(column);
            }
        }
        return List.copyOf(places);
    }

    static void requireKnown(List<String> codes, List<String> known, String step) {
        Set<String> there = Set.copyOf(known);
        List<Fault> faults = codes.stream()
                .filter(code -> !there.contains(code))
                .map(code -> Fault.at(
                        "preparation/" + step + "/" + code,
                        "không có cột \"" + code + "\" trong số liệu",
                        "sửa mã, hoặc thêm cột này; các cột đang có: " + known))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidPreparationException(faults);
        }
    }

    static int place(String code, List<String> known, String step) {
        requireKnown(Arrays.asList(code), known, step);
        return known.indexOf(code);
    }
}
