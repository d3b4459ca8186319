package vn.thiduaso.dashboard.data.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.HashedFile;
import vn.thiduaso.dashboard.store.HomeLake;

/** Bytes of files that prove answers, in {@code uploads/evidence/HASH} of the home. They are never taken away: a submission may cite them. */
@Component
class EvidenceFolder {

    private final HomeLake home;

    EvidenceFolder(HomeLake home) {
        this.home = home;
    }

    /**
     * Keeps bytes; the same ones again are the same file.
     *
     * @return their SHA-256, hex
     * @throws IOException when they cannot be read or written; nothing of them is left then
     */
    String keep(InputStream in) throws IOException {
        Path folder = Files.createDirectories(folder());
        Path beside = Files.createTempFile(folder, "new", null);
        try {
            String sha256 = HashedFile.write(beside, in);
            Files.move(
                    beside,
                    folder.resolve(sha256),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            return sha256;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    Path bytes(EvidenceFile file) {
        return folder().resolve(file.sha256());
    }

    private Path folder() {
        return home.folder().resolve("uploads").resolve("evidence");
    }
}
