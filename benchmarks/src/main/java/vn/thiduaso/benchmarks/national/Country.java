package vn.thiduaso.benchmarks.national;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.scoring.UnitKind;

/**
 * Units of a made-up country of the size of the real one; the same for each number of enterprises, whatever their number. No name is that of
 * anybody: each says that it is an illustration.
 *
 * <p>34 provinces and 3,321 communes: as many as there are since July 2025.
 *
 * @param enterprises how many
 */
record Country(int enterprises) {

    static final int PROVINCES = 34;
    static final int COMMUNES = 3_321;

    private static final long SEED = 922_766_1970L;
    private static final List<String> WORDS = List.of(
            "An", "Ánh", "Bình", "Cường", "Đại", "Đông", "Gia", "Hòa", "Hưng", "Khánh", "Lộc", "Minh", "Nam", "Phú",
            "Phúc", "Quang", "Sơn", "Tân", "Thành", "Thịnh", "Tín", "Ưu", "Việt", "Xuân");

    /** What a unit of each kind is called and where it belongs, without its figures. */
    Stream<UnitRow> units(UnitKind kind, String submission) {
        return switch (kind) {
            case PROVINCE ->
                IntStream.range(0, PROVINCES)
                        .mapToObj(i -> row(submission, province(i), provinceName(i), kind, "", ""));
            case COMMUNE ->
                IntStream.range(0, COMMUNES)
                        .mapToObj(i -> row(
                                submission,
                                commune(i),
                                "Xã minh họa số %d".formatted(i + 1),
                                kind,
                                provinceName(provinceOf(i)),
                                province(provinceOf(i))));
            case ENTERPRISE -> IntStream.range(0, enterprises).mapToObj(i -> enterprise(submission, i));
            default -> throw new IllegalArgumentException("no " + kind + " in this country");
        };
    }

    /** Number of the unit's kind. */
    int count(UnitKind kind) {
        return kind == UnitKind.PROVINCE ? PROVINCES : kind == UnitKind.COMMUNE ? COMMUNES : enterprises;
    }

    /** Code of an enterprise, from 0: text order is number order. */
    static String enterprise(int number) {
        return "DN%07d".formatted(number);
    }

    private static UnitRow enterprise(String submission, int number) {
        SplittableRandom chance = new SplittableRandom(SEED + number);
        int commune = chance.nextInt(COMMUNES);
        String name = String.format(
                Locale.ROOT,
                "Công ty minh họa %s %s %d",
                WORDS.get(chance.nextInt(WORDS.size())),
                WORDS.get(chance.nextInt(WORDS.size())),
                number + 1);
        return row(
                submission,
                enterprise(number),
                name,
                UnitKind.ENTERPRISE,
                provinceName(provinceOf(commune)),
                commune(commune));
    }

    private static UnitRow row(
            String submission, String unit, String name, UnitKind kind, String group, String parent) {
        return new UnitRow(submission, unit, name, kind.code(), group, parent, UnitRow.SINCE_EVER, UnitRow.OPEN);
    }

    private static int provinceOf(int commune) {
        return commune * PROVINCES / COMMUNES;
    }

    private static String province(int number) {
        return "T%02d".formatted(number + 1);
    }

    private static String provinceName(int number) {
        return "Tỉnh minh họa %02d".formatted(number + 1);
    }

    private static String commune(int number) {
        return "X%04d".formatted(number + 1);
    }
}
