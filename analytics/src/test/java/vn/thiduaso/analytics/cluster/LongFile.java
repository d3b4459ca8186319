package vn.thiduaso.analytics.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.LakeSettings;
import vn.thiduaso.datasets.lake.Submission;
import vn.thiduaso.scoring.Period;

/**
 * A file of figures with its units, to be loaded in the plain way and by a cluster.
 *
 * @param figures of a period that nothing else is loaded for, and of units that are not there before it: other periods are closed without them
 */
record LongFile(Path figures, Path units) {

    /** Of each unit one value, and one ratio sent as a value, which takes back its two parts. */
    static final long FIGURES = 4L * 1500;

    private static final int UNITS = 1500;

    private static final String SET = "SERVICE-766";
    private static final Period PERIOD = Period.parse("2031-Q1");

    static LongFile in(Path folder) throws IOException {
        StringBuilder units = new StringBuilder("unit,name,kind,valid_from\n");
        StringBuilder figures = new StringBuilder("unit;indicator;value;note\r\n");
        for (int unit = 0; unit < UNITS; unit++) {
            units.append("LF%d,Xã dài %d,commune,2031-01-01\n".formatted(unit, unit));
            figures.append("LF%d;AVG_DAYS;%d;\r\n".formatted(unit, unit % 9));
        }
        for (int unit = UNITS - 1; unit >= 0; unit--) {
            figures.append("LF%d;ON_TIME;\"%d,5\";\"hai\ndòng\"\r\n".formatted(unit, unit % 99));
        }
        return new LongFile(
                Files.writeString(folder.resolve("long.csv"), figures),
                Files.writeString(folder.resolve("long-units.csv"), units));
    }

    /** The words of a command that loads it. */
    String[] command(String name, String... further) {
        List<String> words = new ArrayList<>(List.of(
                name,
                "--index-set",
                SET,
                "--period",
                PERIOD.toString(),
                "--units",
                units.toString(),
                "--by",
                "Người gửi"));
        words.addAll(List.of(further));
        return words.toArray(String[]::new);
    }

    /** Puts it into the store of a lake; gives its address. */
    String send(LakeSettings settings, String bucket) throws IOException {
        String address = "s3://" + bucket + "/in/long.csv";
        try (OutputStream out = settings.files().newOutputFile(address).createOrOverwrite()) {
            Files.copy(figures, out);
        }
        return address;
    }

    /** Everything a lake holds of it but when it came; empty when nothing of it counts. */
    List<List<Object>> held(LakeSettings settings) {
        try (Lake lake = Lake.open(settings)) {
            return submissions(lake)
                    .map(row -> List.<Object>of(
                            row.id(),
                            row.fileName(),
                            row.sha256(),
                            row.bytes(),
                            row.rowsRead(),
                            row.accepted(),
                            row.quarantined(),
                            row.sentBy(),
                            lake.observations().of(row.id()),
                            lake.quarantine().of(row.id()),
                            lake.findings().of(row.id())))
                    .toList();
        }
    }

    /** Figures in all files of the period, those that nobody lists among them. */
    long figures(LakeSettings settings) {
        try (Lake lake = Lake.open(settings)) {
            return lake.observations().rows(SET, PERIOD);
        }
    }

    private static Stream<Submission> submissions(Lake lake) {
        return lake.submissions().all().stream()
                .filter(row ->
                        row.period().equals(PERIOD.toString()) || row.fileName().equals("long-units.csv"));
    }
}
