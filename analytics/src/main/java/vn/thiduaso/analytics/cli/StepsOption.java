package vn.thiduaso.analytics.cli;

import picocli.CommandLine.Option;

import vn.thiduaso.analytics.job.Steps;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.StepLine;

/** {@code --progress}: lines for the program that started this one. */
final class StepsOption {

    @Option(
            names = "--progress",
            description = "In thêm dòng “@step BƯỚC XONG TỔNG” ra stderr khi sang bước mới, cho chương trình khác đọc.")
    private boolean wanted;

    Steps steps(Console console) {
        if (!wanted) {
            return Steps.SILENT;
        }
        return (step, done, total) -> {
            console.err().println(new StepLine(step, done, total).text());
            console.err().flush();
        };
    }
}
