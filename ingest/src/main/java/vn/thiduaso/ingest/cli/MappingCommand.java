package vn.thiduaso.ingest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.thiduaso.datasets.lake.KeptMapping;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.commit.KeptMappings;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.ingest.mapping.Mapping;

/** {@code mapping}: how tables of offices are read. */
@Command(
        name = "mapping",
        description = "Mẫu đọc: cách đọc bảng của cơ quan có nhiều dòng tiêu đề, ô gộp, dòng tổng, ghi chú.",
        synopsisSubcommandLabel = "LỆNH")
final class MappingCommand implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private MappingCommand() {}

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new MappingCommand());
        line.addSubcommand("propose", new ProposeCommand(console));
        line.addSubcommand("save", new Save(console));
        line.addSubcommand("list", new ListAll(console));
        line.addSubcommand("export", new Export(console));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu tên lệnh: propose, save, list hoặc export");
    }

    /** {@code mapping save FILE} */
    @Command(
            name = "save",
            description = {
                "Lưu một mẫu đọc đã trả lời hết câu hỏi; tệp có đúng các tiêu đề đó sẽ được đọc mà không hỏi lại.",
                "Cùng tên là bản tiếp theo của mẫu đọc đó; các bản trước vẫn còn."
            })
    private static final class Save implements Callable<Integer> {

        private final Console console;

        @Mixin
        private HomeOption home = new HomeOption();

        @Mixin
        private IndexSetOption indexSet = new IndexSetOption();

        @Option(names = "--name", paramLabel = "TÊN", description = "Tên, nếu khác tên ghi trong tệp.")
        private @Nullable String name;

        @Option(names = "--sender", paramLabel = "NƠI_GỬI", description = "Nơi gửi, nếu khác nơi gửi ghi trong tệp.")
        private @Nullable String sender;

        @Mixin
        private ByOption by = new ByOption();

        @Parameters(paramLabel = "TỆP.yaml", description = "Mẫu đọc.")
        private Path file = Path.of("");

        @Mixin
        private HelpOption help = new HelpOption();

        Save(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Mapping read =
                    MappingOption.read(file, indexSet.resolve(home, console).set());
            Mapping mapping = read.named(
                    Optional.ofNullable(name).orElse(read.name()),
                    Optional.ofNullable(sender).orElse(read.sender()));
            try (Lake lake = Lake.open(home.settings(console.environment()))) {
                KeptMapping kept = lake.mappings()
                        .keep(KeptMappings.row(
                                mapping, by.name(), console.clock().instant()));
                console.out().println(kept);
            }
            return ExitCode.DONE;
        }
    }

    /** {@code mapping list} */
    @Command(name = "list", description = "Liệt kê các mẫu đọc đã lưu, mọi bản.")
    private static final class ListAll implements Callable<Integer> {

        private final Console console;

        @Mixin
        private HomeOption home = new HomeOption();

        @Mixin
        private HelpOption help = new HelpOption();

        ListAll(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            List<String> columns =
                    List.of("name", "version", "index_set", "sender", "fingerprint", "saved_at", "saved_by");
            try (Lake lake = home.open(console.environment())) {
                List<KeptMapping> all = lake.mappings().all();
                Sheet table = new Sheet("mappings", columns, writer -> all.forEach(row -> writer.accept(row(row))));
                TextTable.print(table, console.out());
            }
            return ExitCode.DONE;
        }

        private static List<Value> row(KeptMapping row) {
            return List.of(
                    Value.of(row.name()),
                    Value.of(String.valueOf(row.version())),
                    Value.of(row.indexSet()),
                    Value.of(row.sender()),
                    Value.of(row.fingerprint()),
                    Value.of(row.savedAt().toString()),
                    Value.of(row.savedBy()));
        }
    }

    /** {@code mapping export NAME[@VERSION]} */
    @Command(name = "export", description = "In toàn văn YAML của một mẫu đọc đã lưu.")
    private static final class Export implements Callable<Integer> {

        private static final Pattern NAME = Pattern.compile("(.*?)(?:@(\\d{1,6}))?");

        private final Console console;

        @Mixin
        private HomeOption home = new HomeOption();

        @Parameters(paramLabel = "TÊN", description = "TÊN (bản cuối) hoặc TÊN@BẢN.")
        private String name = "";

        @Mixin
        private HelpOption help = new HelpOption();

        Export(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Matcher named = NAME.matcher(name);
            int version = named.matches() && named.group(2) != null ? Integer.parseInt(named.group(2)) : 0;
            try (Lake lake = home.open(console.environment())) {
                KeptMapping kept = lake.mappings()
                        .find(version == 0 ? name : named.group(1), version)
                        .orElseThrow(() -> new BadRequestException(
                                "Không có mẫu đọc nào tên “%s”; xem: mapping list".formatted(name)));
                console.out().print(kept.yaml());
                console.out().flush();
            }
            return ExitCode.DONE;
        }
    }
}
