package vn.thiduaso.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import vn.thiduaso.dashboard.people.AccountDesk;
import vn.thiduaso.dashboard.people.AccountDraft;
import vn.thiduaso.dashboard.people.Passwords;

/** How to log in to a demonstration: a file in its home that only the owner of the home can read. Each home has a password of its own. */
final class DemoLogin {

    private static final String FILE = "demo-login.txt";
    private static final String OWNER_ONLY = "rw-------";

    private final Path file;

    DemoLogin(Path home) {
        this.file = home.resolve(FILE);
    }

    /** Makes the accounts with a new password, unless they were made before. */
    void make(AccountDesk desk, List<AccountDraft> drafts, String by) {
        if (Files.exists(file)) {
            return;
        }
        String password = Passwords.oneTime();
        try {
            // the file first: accounts whose password nobody can read would be worse
            write(text(drafts, password));
            desk.addIllustrative(drafts, password, by);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void write(String text) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        }
        Files.writeString(file, text);
    }

    private static String text(List<AccountDraft> drafts, String password) {
        StringBuilder text = new StringBuilder("Tài khoản minh họa, mật khẩu chung: ")
                .append(password)
                .append('\n');
        drafts.forEach(draft -> text.append("  %-12s %s%n".formatted(draft.account(), draft.name())));
        return text.toString();
    }
}
