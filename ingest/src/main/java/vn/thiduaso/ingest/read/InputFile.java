package vn.thiduaso.ingest.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a call: given as it is, found in a folder or unpacked from an archive.
 *
 * @param path where it can be read while the call runs
 * @param name what people know it by: {@code so-lieu.csv}, {@code quy-3/xa-a.xlsx}, {@code quy-3.zip/xa-a.xlsx}
 * @param refusal why it cannot be used at all, where that is known before it is opened
 */
public record InputFile(Path path, String name, Optional<CellFault> refusal) {

    InputFile(Path path, String name) {
        this(path, name, Optional.empty());
    }

    /** @throws UnreadableFileException when it cannot be used: with what to do */
    public SourceFile open(ReadLimits limits) {
        refusal.ifPresent(fault -> {
            throw new UnreadableFileException(fault.rule(), fault.message(), fault.remedy());
        });
        return SourceFile.open(path, name, limits);
    }
}
