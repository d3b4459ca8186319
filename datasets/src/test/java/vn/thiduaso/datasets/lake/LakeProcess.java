package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process of its own for {@link LakeProcessesIT}: opens the lake, commits files from–to and prints the id of each when it is in. */
final class LakeProcess {

    private LakeProcess() {}

    public static void main(String[] arguments) throws IOException {
        try (Lake lake = Lake.open(LakeSettings.embedded(Path.of(arguments[0])))) {
            System.out.println("open");
            for (int i = Integer.parseInt(arguments[1]); i < Integer.parseInt(arguments[2]); i++) {
                System.out.println(lake.commit(List.of(file(i))).added());
            }
            if (arguments.length > 3) {
                // keeps the database open until it is killed
                System.in.read();
            }
        }
    }

    static SubmissionBatch file(int i) {
        return ExampleRows.figures("file-" + i + ".csv", i, i + 1, i + 2);
    }

    static Process start(Path home, Object... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LakeProcess.class.getName(),
                home.toString());
        for (Object argument : arguments) {
            builder.command().add(argument.toString());
        }
        return builder.redirectError(home.resolveSibling("err.txt").toFile()).start();
    }
}
