package vn.thiduaso.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import vn.thiduaso.datasets.indexset.IndexSetYaml;
import vn.thiduaso.ingest.mapping.InvalidMappingException;
import vn.thiduaso.ingest.mapping.Mapping;
import vn.thiduaso.ingest.mapping.MappingYaml;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.indexset.IndexSet;

/** {@code --mapping}: how files of figures are laid out. */
final class MappingOption {

    @Option(
            names = "--mapping",
            paramLabel = "TỆP.yaml",
            description =
                    "Mẫu đọc đã trả lời hết câu hỏi (lệnh mapping propose), cho bảng của cơ quan có dòng tiêu đề riêng.")
    private @Nullable Path file;

    /** @throws BadRequestException with every fault of the file */
    Optional<Mapping> find(IndexSet indexSet) {
        return Optional.ofNullable(file).map(path -> read(path, indexSet));
    }

    /** @throws BadRequestException with every fault of the file */
    static Mapping read(Path file, IndexSet indexSet) {
        try {
            return MappingYaml.read(IndexSetYaml.text(file), String.valueOf(file.getFileName()), indexSet);
        } catch (InvalidMappingException invalid) {
            throw new BadRequestException(
                    invalid.faults().stream().map(Fault::toString).toList());
        } catch (IOException unreadable) {
            throw new BadRequestException(
                    "Không mở được mẫu đọc “%s”; kiểm tra đường dẫn và quyền đọc".formatted(file));
        }
    }
}
