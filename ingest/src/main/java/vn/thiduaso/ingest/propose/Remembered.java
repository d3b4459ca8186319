package vn.thiduaso.ingest.propose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.ingest.map.PartCode;
import vn.thiduaso.ingest.mapping.Aliases;
import vn.thiduaso.ingest.mapping.Asked;
import vn.thiduaso.ingest.mapping.CellWords;
import vn.thiduaso.ingest.mapping.ColumnMapping;
import vn.thiduaso.ingest.mapping.Heads;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.NumberForm;
import vn.thiduaso.ingest.mapping.Role;
import vn.thiduaso.ingest.mapping.SheetMapping;
import vn.thiduaso.ingest.mapping.TableRows;
import vn.thiduaso.ingest.mapping.UnitSource;
import vn.thiduaso.ingest.match.Fold;

/**
 * What people said when they confirmed an earlier mapping, as answers for a file that is like it: nothing is asked twice.
 *
 * @param mapping empty where there is none
 */
record Remembered(Optional<Mapping> mapping) {

    /** Answers for a sheet, by the keys of its questions. */
    Map<String, String> of(String sheet, Heads heads) {
        Map<String, String> answers = new LinkedHashMap<>();
        mapping.ifPresent(known -> known.sheets().forEach(before -> {
            columns(sheet, heads, before, answers);
            if (before.isFor(sheet)) {
                words(before.words(), answers);
                if (before.rows().hidden() != TableRows.Hidden.ASK) {
                    answers.putIfAbsent(
                            Keys.hidden(sheet), before.rows().hidden().word());
                }
                if (before.unit().text().equals(UnitSource.ABOVE)) {
                    answers.putIfAbsent(Keys.sheet(sheet, "blank"), UnitSource.ABOVE);
                }
                unit(before.unit()).ifPresent(unit -> answers.putIfAbsent(Keys.unit(sheet), unit));
            }
        }));
        return answers;
    }

    /** Which sheets are read, and which are not. */
    Map<String, String> sheets() {
        Map<String, String> answers = new LinkedHashMap<>();
        mapping.ifPresent(known -> {
            known.sheets()
                    .forEach(sheet ->
                            answers.put(Keys.sheet(sheet.sheet(), TableFinder.READ), TableRows.Hidden.TAKE.word()));
            known.skipped().forEach(sheet -> {
                answers.put(Keys.sheet(sheet, TableFinder.READ), TableRows.Hidden.SKIP.word());
                answers.put(Keys.head(sheet), TableFinder.NO_TABLE);
            });
        });
        return answers;
    }

    /** What names of units and indicators were said to be. */
    Map<String, String> names() {
        Map<String, String> answers = new LinkedHashMap<>();
        mapping.ifPresent(known -> {
            known.units().written().forEach((text, unit) -> answers.put(Keys.unitName(text), code(unit)));
            known.indicators().written().forEach((text, figure) -> answers.put(Keys.indicatorName(text), code(figure)));
        });
        return answers;
    }

    private static void words(CellWords before, Map<String, String> answers) {
        before.options()
                .forEach((code, words) ->
                        words.forEach((word, means) -> answers.putIfAbsent(Keys.option(word, code), means)));
        before.answers()
                .forEach((word, meaning) ->
                        answers.putIfAbsent(Keys.word(word, CellWords.Place.ANSWER), meaning.word()));
        // what is not said apart for yes and no was said for counts and for yes and no at once
        before.counts().forEach((word, meaning) -> {
            answers.putIfAbsent(Keys.word(word, CellWords.Place.COUNT), meaning.word());
            answers.putIfAbsent(Keys.word(word, CellWords.Place.ANSWER), meaning.word());
        });
        before.meanings().forEach((word, meaning) -> {
            answers.putIfAbsent(Keys.word(word, CellWords.Place.ANSWER), meaning.word());
            // who said "yes" may have meant nothing that is counted
            if (meaning != CellWords.Meaning.ONE) {
                answers.putIfAbsent(Keys.word(word, CellWords.Place.COUNT), meaning.word());
                answers.putIfAbsent(Keys.word(word, CellWords.Place.OTHER), meaning.word());
            }
        });
    }

    private static Optional<String> unit(UnitSource unit) {
        return switch (unit.kind()) {
            case FIXED -> Optional.of(unit.text());
            case TITLE, CELL -> Optional.of(unit.kind().word() + ":" + unit.text());
            case SHEET_NAME -> Optional.of(unit.kind().word());
            case COLUMN, HEADS -> Optional.empty();
        };
    }

    private static void columns(String sheet, Heads heads, SheetMapping before, Map<String, String> answers) {
        for (Heads.Head head : heads.all()) {
            before.columns().stream()
                    .filter(column -> Fold.of(column.head()).equals(Fold.of(head.joined())))
                    .findFirst()
                    .ifPresent(column -> column(sheet, head.column(), column, answers));
        }
    }

    private static void column(String sheet, int at, ColumnMapping before, Map<String, String> answers) {
        if (before.role() != Role.FIGURE) {
            answers.putIfAbsent(Keys.column(sheet, at), before.role().word());
            return;
        }
        ColumnMapping.Figure figure = before.figure();
        answers.putIfAbsent(
                Keys.column(sheet, at),
                figure.code().isEmpty()
                        ? figure.part().word()
                        : PartCode.of(figure.code(), figure.part()).toString());
        if (figure.number() != NumberForm.PROVEN) {
            answers.putIfAbsent(
                    Keys.column(sheet, at, "number"), figure.number().word());
        }
        answers.putIfAbsent(
                Keys.column(sheet, at, "value-unit"), figure.valueUnit().word());
        answers.putIfAbsent(Keys.column(sheet, at, "mode"), figure.mode().word());
        if (figure.hidden()) {
            answers.putIfAbsent(Keys.column(sheet, at, "hidden"), TableRows.Hidden.TAKE.word());
        }
    }

    /** The unit a text was said to be: a code, or {@link Asked#SKIP}. */
    Optional<String> unitNamed(String text) {
        return mapping.flatMap(known -> known.units().find(text)).map(Remembered::code);
    }

    /** The same of an indicator. */
    Optional<String> indicatorNamed(String text) {
        return mapping.flatMap(known -> known.indicators().find(text)).map(Remembered::code);
    }

    private static String code(String code) {
        return code.equals(Aliases.NOTHING) ? Asked.SKIP : code;
    }
}
