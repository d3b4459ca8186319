package vn.thiduaso.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thiduaso.datasets.yaml.FaultBook;
import vn.thiduaso.datasets.yaml.YamlMap;
import vn.thiduaso.datasets.yaml.YamlText;
import vn.thiduaso.scoring.indexset.IndexSet;

/** Reads a mapping as people write and answer it: {@code docs/mapping.md}. All faults of the text are found in one reading. */
public final class MappingYaml {

    private static final String DOCUMENT = "docs/mapping.md";

    private MappingYaml() {}

    /**
     * @param fileName what to call it in the place of a fault: {@code name:line}
     * @param indexSet the set its codes must be of
     * @throws InvalidMappingException with every fault and every question that is not answered, in the order of the lines
     */
    public static Mapping read(String text, String fileName, IndexSet indexSet) {
        FaultBook book = new FaultBook(fileName, DOCUMENT);
        Optional<Mapping> mapping =
                YamlText.compose(text, book).flatMap(root -> mapping(new YamlMap(book, "", root), indexSet));
        if (mapping.isEmpty() || !book.isEmpty()) {
            throw new InvalidMappingException(book.faults());
        }
        return mapping.get();
    }

    private static Optional<Mapping> mapping(YamlMap root, IndexSet indexSet) {
        String name = root.text("mapping");
        String set = root.text("index-set");
        if (!set.isEmpty() && !set.equals(indexSet.code())) {
            root.fault(
                    "index-set",
                    "mẫu đọc của bộ chỉ số %s, không phải %s".formatted(set, indexSet.code()),
                    "dùng mẫu đọc của đúng bộ chỉ số");
        }
        String sender = root.findText("sender").orElse("");
        List<SheetMapping> sheets = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        int before = root.book().unreadable();
        OptionLabels labels = new OptionLabels(indexSet);
        CellWords words = WordsYaml.read(root, labels);
        for (YamlMap block : root.maps("sheets")) {
            SheetYaml sheet = new SheetYaml(block, indexSet, labels, words);
            if (sheet.isSkipped()) {
                skipped.add(sheet.skipped());
            } else {
                sheet.read().ifPresent(sheets::add);
            }
        }
        if (!root.has("sheets")) {
            root.fault("sheets", "thiếu khóa \"sheets\"", "ghi danh sách các sheet được đọc");
        }
        Aliases units = aliases(root, "units");
        Aliases indicators = aliases(root, "indicators");
        int line = root.line("sheets");
        root.close();
        if (sheets.isEmpty() && !root.book().isEmpty()) {
            return Optional.empty();
        }
        return root.book()
                .attempt(
                        before,
                        line,
                        "sheets",
                        () -> new Mapping(name, set, sender, sheets, skipped, units, indicators));
    }

    private static Aliases aliases(YamlMap root, String key) {
        Map<String, String> written = new LinkedHashMap<>();
        for (YamlMap block : root.maps(key)) {
            String text = block.text("written");
            Optional<String> code = Asked.text(block, "code");
            if (!block.has("code")) {
                block.fault("code", "thiếu khóa \"code\"", "ghi code: MÃ, hoặc code: skip nếu dòng đó không đọc");
            }
            block.close();
            written.put(text, code.filter(word -> !word.equals(Asked.SKIP)).orElse(Aliases.NOTHING));
        }
        return Aliases.of(written);
    }
}
