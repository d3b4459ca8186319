package vn.thiduaso.dashboard.data.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.data.upload.Draft.DraftFile;
import vn.thiduaso.dashboard.store.HashedFile;
import vn.thiduaso.dashboard.store.HomeLake;

/**
 * Where the bytes of drafts lie: {@code uploads/drafts/DRAFT/PLACE/NAME} in the home. The name stays because a submission keeps it; what could lead
 * out of the folder, or no system could store, is replaced in it.
 */
@Component
class DraftFolder {

    private static final int NAME_LETTERS = 120;
    private static final String MARKED = "marked";

    private final HomeLake home;

    DraftFolder(HomeLake home) {
        this.home = home;
    }

    /**
     * Keeps the bytes of one file.
     *
     * @param submitted name as the browser tells it
     * @throws IOException when it cannot be written; what was written of it is to be removed with the draft
     */
    DraftFile keep(String draft, int place, String submitted, InputStream in) throws IOException {
        String name = safe(submitted);
        Path target = folder(draft).resolve(Integer.toString(place)).resolve(name);
        Files.createDirectories(target.getParent());
        String sha256 = HashedFile.write(target, in);
        return new DraftFile(name, sha256, Files.size(target));
    }

    /** The name without folders, with what file systems cannot store replaced. */
    static String safe(String submitted) {
        String name = Normalizer.normalize(submitted, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_")
                .replaceAll("[. ]+$", "")
                .strip();
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        if (stem.length() > NAME_LETTERS) {
            stem = stem.substring(0, NAME_LETTERS);
        }
        return stem.isEmpty() || stem.startsWith(".") ? "tep" + stem.replace('.', '_') + ending : stem + ending;
    }

    /** In the order of the form. */
    List<Path> paths(Draft draft) {
        Path folder = folder(draft.id());
        return IntStream.range(0, draft.files().size())
                .mapToObj(place -> folder.resolve(Integer.toString(place))
                        .resolve(draft.files().get(place).name()))
                .toList();
    }

    /**
     * Where the marked copy of a file lies, in a folder that is there.
     *
     * @param place of the file among those that were read, from 0
     */
    Path marked(String draft, int place) throws IOException {
        return Files.createDirectories(folder(draft).resolve(MARKED)).resolve(Integer.toString(place));
    }

    void remove(String draft) {
        remove(folder(draft));
    }

    /** What was marked is for mending: nobody can ask for it any more once the files are taken. */
    void removeMarked(String draft) {
        remove(folder(draft).resolve(MARKED));
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Path folder(String draft) {
        return home.folder().resolve("uploads").resolve("drafts").resolve(draft);
    }
}
