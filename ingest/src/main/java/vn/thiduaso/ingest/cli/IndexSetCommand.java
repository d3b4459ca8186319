package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vn.thiduaso.datasets.indexset.BundledIndexSets;
import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.indexset.IndexSetSources;
import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.Value;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.IndexSet;

/** {@code index-set}: checks, lists and shows index sets, those of a home too where there is one. */
@Command(name = "index-set", description = "Kiểm tra, liệt kê, xem bộ chỉ số.", synopsisSubcommandLabel = "LỆNH")
final class IndexSetCommand implements Runnable {

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private IndexSetCommand() {}

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new IndexSetCommand());
        line.addSubcommand("check", new Check(console));
        line.addSubcommand("list", new ListAll(console));
        line.addSubcommand("show", new Show(console));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Thiếu tên lệnh: check, list hoặc show");
    }

    /** {@code index-set check FILE…} */
    @Command(name = "check", description = "Kiểm tra tệp YAML; báo mọi lỗi với tệp, dòng, đường dẫn và cách sửa.")
    private static final class Check implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Tệp YAML của bộ chỉ số.")
        private List<Path> files = new ArrayList<>();

        @Mixin
        private HelpOption help = new HelpOption();

        Check(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            boolean sound = true;
            for (Path file : files) {
                sound &= check(file);
            }
            return sound ? ExitCode.DONE : ExitCode.BAD_REQUEST;
        }

        private boolean check(Path file) {
            try {
                IndexSet set = IndexSetYaml.read(file);
                console.out()
                        .println("%s: đúng; %s, %d nút, %d ô số liệu"
                                .formatted(file, set, set.nodes().size(), set.slotCount()));
                return true;
            } catch (InvalidIndexSetException invalid) {
                console.err()
                        .println("%s: %d lỗi".formatted(file, invalid.faults().size()));
                invalid.faults().forEach(fault -> console.err().println("  " + fault));
            } catch (IOException unreadable) {
                console.err().println("%s: không đọc được tệp; kiểm tra đường dẫn và quyền đọc".formatted(file));
            }
            return false;
        }
    }

    /** {@code index-set list} */
    @Command(name = "list", description = "Liệt kê các bộ chỉ số có sẵn và các bản đã công bố trong thư mục dữ liệu.")
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
            List<String> columns = List.of("code", "version", "valid_from", "illustrative", "name");
            List<IndexSetSource> all = all();
            Sheet sets = new Sheet(
                    "index-sets",
                    columns,
                    writer ->
                            all.forEach(source -> writer.accept(row(source.set().definition()))));
            TextTable.print(sets, console.out());
            return ExitCode.DONE;
        }

        private List<IndexSetSource> all() {
            if (!home.isUsed(console.environment())) {
                return BundledIndexSets.list();
            }
            try (Lake lake = home.open(console.environment())) {
                return IndexSetSources.all(lake);
            }
        }

        private static List<Value> row(Definition set) {
            return List.of(
                    Value.of(set.code()),
                    Value.of(set.version()),
                    Value.of(set.valid().from().toString()),
                    Value.of(set.illustrative() ? "minh họa" : ""),
                    Value.of(set.name().vi()));
        }
    }

    /** {@code index-set show CODE[@VERSION]} */
    @Command(name = "show", description = "In toàn văn YAML của một bộ chỉ số.")
    private static final class Show implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "MÃ", description = "MÃ, MÃ@BẢN hoặc đường dẫn tệp YAML.")
        private String name = "";

        @Mixin
        private HomeOption home = new HomeOption();

        @Mixin
        private HelpOption help = new HelpOption();

        Show(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            console.out().print(IndexSetOption.of(name, home, console).yaml());
            console.out().flush();
            return ExitCode.DONE;
        }
    }
}
