package vn.thiduaso.datasets.indexset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.fault.Fault;
import vn.thiduaso.scoring.fault.InvalidIndexSetException;
import vn.thiduaso.scoring.indexset.Definition;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Reads an index set from YAML. All faults of the text are found in one reading. The format: {@code docs/index-set.md}. */
public final class IndexSetYaml {

    private static final long MAX_BYTES = 8_000_000;

    private IndexSetYaml() {}

    /**
     * Reads a UTF-8 file.
     *
     * @throws InvalidIndexSetException with every fault, in the order of the lines
     * @throws IOException when the file cannot be read at all
     */
    public static IndexSet read(Path file) throws IOException {
        return read(text(file), file.getFileName().toString());
    }

    /**
     * Reads a text.
     *
     * @param fileName what to call it in the place of a fault: {@code name:line}
     * @throws InvalidIndexSetException with every fault, in the order of the lines
     */
    public static IndexSet read(String text, String fileName) {
        FaultBook book = new FaultBook(fileName);
        Optional<Definition> definition =
                YamlText.compose(text, book).flatMap(node -> DefinitionYaml.read(new YamlMap(book, "", node)));
        Optional<IndexSet> set = definition.flatMap(found -> whole(found, book));
        if (!book.isEmpty()) {
            throw new InvalidIndexSetException(book.faults());
        }
        return set.orElseThrow(
                () -> new IllegalStateException("an index set without faults was not made: " + fileName));
    }

    /** Text of a file; a byte that is no UTF-8 is a fault, not a question mark. */
    public static String text(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > MAX_BYTES) {
            throw refused(
                    name, "tệp lớn hơn " + MAX_BYTES / 1_000_000 + " MB", "kiểm tra lại có đúng tệp bộ chỉ số không");
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw refused(name, "tệp không phải văn bản UTF-8", "mở tệp và lưu lại với bảng mã UTF-8");
        }
    }

    /** Some editors put a byte order mark before the text. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static InvalidIndexSetException refused(String name, String message, String remedy) {
        return new InvalidIndexSetException(List.of(new Fault(name + ":1", "", message, remedy)));
    }

    private static Optional<IndexSet> whole(Definition definition, FaultBook book) {
        try {
            return Optional.of(IndexSet.of(definition));
        } catch (InvalidIndexSetException invalid) {
            book.addWhole(invalid.faults());
            return Optional.empty();
        }
    }
}
