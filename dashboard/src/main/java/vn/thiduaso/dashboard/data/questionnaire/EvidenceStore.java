package vn.thiduaso.dashboard.data.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import vn.thiduaso.dashboard.store.Database;
import vn.thiduaso.dashboard.store.HomeLake;

import static vn.thiduaso.dashboard.store.jooq.Tables.ANSWER_FILE;

/**
 * Files that prove answers: what is known of them in the database, their bytes in {@code uploads/evidence/HASH} of the home. Bytes are never taken away: a
 * submission may cite them.
 */
@Component
class EvidenceStore {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;

    private final DSLContext sql;
    private final HomeLake home;

    EvidenceStore(Database database, HomeLake home) {
        this.sql = database.sql();
        this.home = home;
    }

    private static Condition of(Respondent whose) {
        return ANSWER_FILE
                .INDEX_SET
                .eq(whose.indexSet())
                .and(ANSWER_FILE.PERIOD.eq(whose.period().toString()))
                .and(ANSWER_FILE.UNIT.eq(whose.unit()));
    }

    /** In the order in which they came. */
    List<EvidenceFile> all(Respondent whose) {
        return sql.selectFrom(ANSWER_FILE)
                .where(of(whose))
                .orderBy(ANSWER_FILE.ADDED, ANSWER_FILE.ID)
                .fetch(row -> new EvidenceFile(
                        row.get(ANSWER_FILE.ID),
                        row.get(ANSWER_FILE.CODE),
                        row.get(ANSWER_FILE.NAME),
                        row.get(ANSWER_FILE.SHA256),
                        row.get(ANSWER_FILE.BYTES),
                        row.get(ANSWER_FILE.ACCOUNT),
                        row.get(ANSWER_FILE.ADDED)));
    }

    Optional<EvidenceFile> find(Respondent whose, String id) {
        return all(whose).stream().filter(file -> file.id().equals(id)).findFirst();
    }

    /**
     * Keeps a file; the same one of the same answer again changes nothing.
     *
     * @param name safe to be stored
     * @throws IOException when it cannot be read or written
     */
    void keep(Respondent whose, String code, String name, InputStream in, String account, OffsetDateTime at)
            throws IOException {
        Path folder = Files.createDirectories(folder());
        Path beside = Files.createTempFile(folder, "new", null);
        try {
            MessageDigest digest = sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(beside), digest)) {
                in.transferTo(out);
            }
            long bytes = Files.size(beside);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Files.move(
                    beside,
                    folder.resolve(sha256),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            boolean known = all(whose).stream()
                    .anyMatch(file -> file.code().equals(code) && file.sha256().equals(sha256));
            if (!known) {
                byte[] random = new byte[ID_BYTES];
                RANDOM.nextBytes(random);
                sql.insertInto(ANSWER_FILE)
                        .set(ANSWER_FILE.ID, HexFormat.of().formatHex(random))
                        .set(ANSWER_FILE.INDEX_SET, whose.indexSet())
                        .set(ANSWER_FILE.PERIOD, whose.period().toString())
                        .set(ANSWER_FILE.UNIT, whose.unit())
                        .set(ANSWER_FILE.CODE, code)
                        .set(ANSWER_FILE.NAME, name)
                        .set(ANSWER_FILE.SHA256, sha256)
                        .set(ANSWER_FILE.BYTES, bytes)
                        .set(ANSWER_FILE.ACCOUNT, account)
                        .set(ANSWER_FILE.ADDED, at)
                        .execute();
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** No longer named beside the answer. */
    void remove(Respondent whose, String id) {
        sql.deleteFrom(ANSWER_FILE).where(of(whose).and(ANSWER_FILE.ID.eq(id))).execute();
    }

    Path bytes(EvidenceFile file) {
        return folder().resolve(file.sha256());
    }

    private Path folder() {
        return home.folder().resolve("uploads").resolve("evidence");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}
