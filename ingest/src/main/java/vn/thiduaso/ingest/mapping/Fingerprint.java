package vn.thiduaso.ingest.mapping;

import java.util.stream.Collectors;

import vn.thiduaso.datasets.lake.Digests;

/**
 * By what a layout is known: its heads in their order, without the periods they name, capitals and spaces. Neither figures nor the number of rows change it;
 * another head does.
 */
public final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    /** 16 hexadecimal digits, the same for the same heads. */
    public static String of(Mapping mapping) {
        String heads = mapping.sheets().stream()
                .map(Fingerprint::heads)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n\n"));
        return Digests.sha256(heads).substring(0, LENGTH);
    }

    /** 64 hexadecimal digits: what a file read by the mapping says depends on them and on nothing else of it. */
    public static String ofReading(Mapping mapping) {
        Mapping nameless = new Mapping(
                "", mapping.indexSet(), "", mapping.sheets(), mapping.skipped(), mapping.units(), mapping.indicators());
        return Digests.sha256(new MappingText(MappingText.Notes.NONE).write(nameless));
    }

    private static String heads(SheetMapping sheet) {
        return sheet.columns().stream()
                .map(column -> PeriodText.without(column.head()))
                .collect(Collectors.joining("\n"));
    }
}
