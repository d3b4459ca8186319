package vn.thiduaso.analytics.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.thiduaso.analytics.method.MethodSample;
import vn.thiduaso.analytics.method.MethodStatistics;
import vn.thiduaso.analytics.method.Thresholds;
import vn.thiduaso.analytics.run.RunSample;
import vn.thiduaso.analytics.run.StatisticsSheet;
import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.RunRow;
import vn.thiduaso.datasets.lake.ScoreRow;
import vn.thiduaso.ingest.cli.BadRequestException;
import vn.thiduaso.ingest.cli.Console;
import vn.thiduaso.ingest.cli.ExitCode;
import vn.thiduaso.ingest.cli.HelpOption;
import vn.thiduaso.ingest.cli.HomeOption;
import vn.thiduaso.ingest.export.CsvText;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.TooManyRowsException;
import vn.thiduaso.ingest.export.Value;

/** {@code statistics}: what the method page says of a run, as a table. Reads stored results only; no Spark. */
@Command(
        name = "statistics",
        description = {
            "Thống kê phương pháp của một đợt chấm, từ điểm đã lưu; không tính lại, không cần Spark.",
            "Cột: thống kê, nút, đối chiếu, giá trị, n (số đơn vị), cờ. Gồm: phân bố, độ đầy đủ, trọng số danh nghĩa và",
            "thực tế, tương quan (Pearson, Spearman, Kendall), alpha của Cronbach, thành phần chính, điểm mạnh và yếu",
            "của từng đơn vị. Mẫu nhỏ: có cảnh báo dưới 30 đơn vị, dưới mức tối thiểu thì không tính và nêu lý do.",
            "Công thức và nguồn: docs/method.md."
        })
final class StatisticsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ĐỢT", description = "Mã đợt chấm (xem lệnh runs).")
    private String run = "";

    @Mixin
    private HomeOption home = new HomeOption();

    @Option(
            names = "--out",
            paramLabel = "TỆP",
            description =
                    "Tệp kết quả, đuôi .csv hoặc .xlsx; chỉ xuất hiện khi đã ghi xong. Không có thì in CSV ra màn hình.")
    private @Nullable Path out;

    @Mixin
    private HelpOption help = new HelpOption();

    StatisticsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Path> target = Optional.ofNullable(out);
        Optional<SheetFormat> format = target.map(StatisticsCommand::format);
        Sheet sheet = sheet();
        if (target.isEmpty()) {
            CsvText csv = new CsvText(console.out());
            csv.row(sheet.columns().stream().map(Value::of).iterator());
            sheet.rows().forEach(row -> csv.row(row.iterator()));
            csv.finish();
            return ExitCode.DONE;
        }
        write(sheet, format.orElseThrow(), target.get());
        console.out().println(target.get());
        return ExitCode.DONE;
    }

    private Sheet sheet() {
        try (Lake lake = home.open(console.environment())) {
            RunRow found = lake.runs()
                    .find(run)
                    .orElseThrow(() ->
                            new BadRequestException("Không có đợt chấm nào mã “%s”; xem lệnh runs".formatted(run)));
            List<ScoreRow> rows = lake.scores().of(run);
            MethodSample sample = RunSample.of(IndexSetYaml.read(found.indexSetYaml(), found.indexSet()), rows);
            return StatisticsSheet.of(sample, MethodStatistics.of(sample), Thresholds.USUAL);
        }
    }

    private static void write(Sheet sheet, SheetFormat format, Path target) {
        try {
            format.write(sheet, target);
        } catch (TooManyRowsException tooLong) {
            throw new BadRequestException(tooLong.getMessage() + "; hãy ghi ra tệp .csv");
        } catch (IOException unwritable) {
            throw new BadRequestException("Không ghi được tệp “%s”: kiểm tra đường dẫn, quyền ghi và chỗ trống (%s)"
                    .formatted(target, unwritable.getMessage()));
        }
    }

    private static SheetFormat format(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return SheetFormat.CSV;
        }
        if (name.endsWith(".xlsx")) {
            return SheetFormat.XLSX;
        }
        throw new BadRequestException("--out nhận tệp .csv hoặc .xlsx, không nhận “%s”".formatted(target));
    }
}
