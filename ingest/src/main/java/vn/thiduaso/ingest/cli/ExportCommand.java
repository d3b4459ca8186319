package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.ingest.export.ExportJob;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.SheetTooLargeException;

/** {@code export}: one table of a run as a file. */
@Command(
        name = "export",
        description = {
            "Xuất một bảng của một đợt chấm ra tệp; tệp chỉ xuất hiện khi đã ghi xong.",
            "scores: unit,node,level,points,max,coverage,state,score (điểm công bố, ở dòng của nút gốc) · ranks:"
                    + " unit,group,score,rank,ranked,coverage,reason",
            "contributions: unit,node,contribution · marks: unit,input,mark (số liệu được ước tính, chặn, đổi thang,"
                    + " chia…) · manifest: bản kê đợt chấm, luôn là JSON"
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ĐỢT", description = "Mã đợt chấm (xem lệnh runs).")
    private String run = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(
            names = "--what",
            required = true,
            paramLabel = "BẢNG",
            description = "scores, ranks, contributions, marks hoặc manifest.")
    private String what = "";

    @Option(names = "--format", paramLabel = "DẠNG", defaultValue = "csv", description = "csv (mặc định) hoặc xlsx.")
    private String format = "csv";

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "Tệp kết quả.")
    private @Nullable Path out;

    @Mixin
    private HelpOption help = new HelpOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExportJob.What table = choice("--what", what, ExportJob.What.values());
        SheetFormat written = choice("--format", format, SheetFormat.values());
        Path target = Optional.ofNullable(out).orElseThrow();
        OutFile.check(target);
        try (Lake lake = home.open(console.environment())) {
            Optional<RunRow> found = new ExportJob().run(lake, run, table, written, target);
            if (found.isEmpty()) {
                throw new BadRequestException("Không có đợt chấm nào mã “%s”; xem lệnh runs".formatted(run));
            }
        } catch (SheetTooLargeException tooMany) {
            throw new BadRequestException(tooMany.getMessage() + "; dùng --format csv");
        } catch (IOException unwritable) {
            throw OutFile.unwritable(target, unwritable);
        }
        console.out().println(target);
        return ExitCode.DONE;
    }

    private static <E extends Enum<E>> E choice(String option, String word, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> word(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("%s nhận %s, không nhận “%s”"
                        .formatted(
                                option,
                                Arrays.stream(choices).map(ExportCommand::word).collect(Collectors.joining(", ")),
                                word)));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
