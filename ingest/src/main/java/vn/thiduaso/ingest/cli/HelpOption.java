package vn.thiduaso.ingest.cli;

import picocli.CommandLine.Option;

/** {@code --help}, on every command. */
public final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    @SuppressWarnings("unused") // its presence is what picocli looks at
    private boolean asked;
}
