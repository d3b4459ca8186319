package vn.thiduaso.ingest.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.datasets.yaml.NearestWord;
import vn.thiduaso.scoring.indexset.IndexSet;
import vn.thiduaso.scoring.indexset.Part;
import vn.thiduaso.scoring.indexset.Slot;

/** Codes a file may name, and what the writer of an unknown one may have meant. */
public final class CodeWords {

    private static final int SHOWN = 8;

    private CodeWords() {}

    /** Whether any part of the index set is called so; aliases count. */
    public static boolean isKnown(IndexSet indexSet, String code) {
        return Arrays.stream(Part.values())
                .anyMatch(part -> indexSet.findSlot(code, part).isPresent());
    }

    /** Remedy that names the nearest code, or some of the codes there are. */
    public static String remedy(IndexSet indexSet, String written) {
        List<String> codes = Stream.concat(
                        indexSet.slots().stream().map(Slot::code),
                        indexSet.nodes().stream().map(node -> node.code()))
                .distinct()
                .toList();
        Optional<String> sameLetters =
                codes.stream().filter(code -> code.equalsIgnoreCase(written)).findFirst();
        return sameLetters
                .or(() -> NearestWord.of(written, codes))
                .map(code -> "Có phải là “%s”? Sửa mã cho đúng từng chữ".formatted(code))
                .orElseGet(() -> "Dùng mã của bộ chỉ số (%s…); xem trang Bộ chỉ số, hoặc: thiduaso index-set show %s"
                        .formatted(
                                String.join(", ", codes.subList(0, Math.min(SHOWN, codes.size()))), indexSet.code()));
    }
}
