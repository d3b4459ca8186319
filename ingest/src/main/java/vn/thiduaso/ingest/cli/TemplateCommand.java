package vn.thiduaso.ingest.cli;

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

import vn.thiduaso.datasets.indexset.IndexSetSource;
import vn.thiduaso.datasets.lake.Lake;
import vn.thiduaso.datasets.lake.UnitRow;
import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.ingest.check.UnitDirectory;
import vn.thiduaso.ingest.export.WholeFile;
import vn.thiduaso.ingest.template.TemplateJob;
import vn.thiduaso.ingest.template.TemplateRequest;
import vn.thiduaso.scoring.Period;

/** {@code template}: a workbook to fill in. */
@Command(
        name = "template",
        description = {
            "Lập bảng tính mẫu để đơn vị điền số liệu một kỳ: đơn vị và chỉ tiêu điền sẵn, có danh sách chọn, cách chấm ở ghi chú từng ô.",
            "Có --unit: một đơn vị, mỗi chỉ tiêu một dòng. Không có --unit: mọi đơn vị áp dụng, mỗi đơn vị một dòng.",
            "Tệp đã điền nạp bằng lệnh ingest; phần mềm tự nhận ra mẫu."
        })
final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HomeOption home = new HomeOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Option(names = "--unit", paramLabel = "MÃ", description = "Mã đơn vị; không có thì lập cho mọi đơn vị.")
    private String unit = "";

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "Tệp kết quả, đuôi .xlsx.")
    private @Nullable Path out;

    @Mixin
    private HelpOption help = new HelpOption();

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        IndexSetSource source = subject.indexSet(home, console);
        Period period = subject.period();
        Path target = Optional.ofNullable(out).orElseThrow();
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new BadRequestException("--out phải là tệp .xlsx, nhận được “%s”".formatted(target));
        }
        OutFile.check(target);
        List<UnitRow> known;
        try (Lake lake = home.open(console.environment())) {
            known = lake.units().all();
        }
        TemplateRequest request = unit.isEmpty()
                ? TemplateRequest.forAll(source, period, known)
                        .orElseThrow(() -> new BadRequestException(
                                "Chưa có đơn vị nào mà bộ chỉ số %s áp dụng trong kỳ %s; nạp danh sách đơn vị bằng ingest --units trước"
                                        .formatted(source.set().code(), period)))
                : TemplateRequest.forOne(source, period, unit(source, period, known));
        try {
            WholeFile.write(target, stream -> TemplateJob.write(request, stream));
        } catch (TemplateJob.TooManyColumnsException tooMany) {
            throw new BadRequestException(tooMany.getMessage() + "; lập mẫu cho từng đơn vị bằng --unit");
        } catch (IOException unwritable) {
            throw OutFile.unwritable(target, unwritable);
        }
        console.out().println(target);
        return ExitCode.DONE;
    }

    private UnitRow unit(IndexSetSource source, Period period, List<UnitRow> known) {
        UnitDirectory units = new UnitDirectory(period, known);
        UnitRow found = units.find(unit).orElseThrow(() -> new BadRequestException(unknown(units, period)));
        if (!source.set().definition().appliesTo().contains(found.kind())) {
            throw new BadRequestException("Bộ chỉ số %s không áp dụng cho đơn vị “%s” (loại %s)"
                    .formatted(source.set().code(), unit, found.kind()));
        }
        return found;
    }

    private String unknown(UnitDirectory units, Period period) {
        return units.findOutside(unit)
                .map(row -> "Đơn vị “%s” (%s) không tồn tại trong kỳ %s".formatted(unit, row.name(), period))
                .orElseGet(() -> "Không có đơn vị mã “%s”%s"
                        .formatted(
                                unit,
                                NearestWord.of(unit, units.codes())
                                        .map(near -> "; có phải là “%s”?".formatted(near))
                                        .orElse("")));
    }
}
