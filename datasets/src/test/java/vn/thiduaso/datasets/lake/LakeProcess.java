package vn.thiduaso.datasets.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import vn.thiduaso.datasets.act.ActKind;
import vn.thiduaso.datasets.act.RefusedActsException;

/**
 * A process of its own for {@link LakeProcessesIT}: opens the lake, commits files from–to and prints the id of each when it is in; or approves all
 * submissions one by one under a name and prints of each whether it did.
 */
final class LakeProcess {

    private LakeProcess() {}

    public static void main(String[] arguments) throws IOException {
        try (Lake lake = Lake.open(LakeSettings.embedded(Path.of(arguments[0])))) {
            System.out.println("open");
            if (arguments[1].equals("approve")) {
                lake.submissions().all().forEach(row -> System.out.println(approved(lake, row, arguments[2])));
                return;
            }
            for (int i = Integer.parseInt(arguments[1]); i < Integer.parseInt(arguments[2]); i++) {
                System.out.println(lake.commit(List.of(file(i))).added());
            }
            if (arguments.length > 3) {
                // keeps the database open until it is killed
                System.in.read();
            }
        }
    }

    private static boolean approved(Lake lake, Submission submission, String by) {
        try {
            lake.acts().add(log -> List.of(ExampleRows.act(ActKind.APPROVE, submission, by)));
            return true;
        } catch (RefusedActsException somebodyElse) {
            return false;
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
