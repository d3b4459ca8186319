package vn.thiduaso.ingest.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The headings of help pages in Vietnamese, on a command and all below it. */
final class Vietnamese {

    private Vietnamese() {}

    static void apply(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading("Cách dùng: ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%nTham số:%n");
        usage.optionListHeading("%nTùy chọn:%n");
        usage.commandListHeading("%nLệnh:%n");
        usage.sortOptions(false);
        usage.width(110);
        line.getSubcommands().values().forEach(Vietnamese::apply);
    }
}
