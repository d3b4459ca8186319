package vn.thiduaso.datasets.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thiduaso.datasets.act.State;
import vn.thiduaso.scoring.Labels;
import vn.thiduaso.scoring.Period;

/**
 * One bundled pack.
 *
 * @param name name of its folder
 * @param title name for people
 * @param indexSet code of the bundled index set that scores it
 * @param illustrative true: the figures are made up, and marked so wherever they show
 * @param roles who sends, approves and closes it
 * @param units path of the file of units
 * @param schedule path of the deadlines, where it has any
 * @param files files of figures in the order they were sent: a later one supersedes an earlier one
 * @param expected paths of the expected results; each tells its origin in its first column's name or in README.md
 */
public record Pack(
        String name,
        Labels title,
        String indexSet,
        boolean illustrative,
        PackRoles roles,
        String units,
        Optional<String> schedule,
        List<PackFile> files,
        List<String> expected) {

    /** What every pack has beside the files it lists. */
    private static final List<String> ALWAYS = List.of("README.md", "pack.yaml");

    public Pack {
        files = List.copyOf(files);
        expected = List.copyOf(expected);
    }

    /** The periods that are closed when the pack is loaded, in calendar order. */
    public List<Period> closedPeriods() {
        return periods(true);
    }

    /** The periods that are left open, in the middle of their work, in calendar order. */
    public List<Period> openPeriods() {
        return periods(false);
    }

    private List<Period> periods(boolean closed) {
        return files.stream()
                .filter(file -> (file.state() == State.CLOSED) == closed)
                .map(PackFile::period)
                .distinct()
                .sorted()
                .toList();
    }

    /** Files of one period in the order they were sent. */
    public List<PackFile> files(Period period) {
        return files.stream().filter(file -> file.period().equals(period)).toList();
    }

    /** @throws IllegalArgumentException when the pack has no such file */
    public InputStream open(String path) {
        InputStream stream = Pack.class.getResourceAsStream("/packs/" + name + "/" + path);
        if (stream == null) {
            throw new IllegalArgumentException("pack " + name + " has no file " + path);
        }
        return stream;
    }

    /** Text of a UTF-8 file of the pack. */
    public String text(String path) {
        try (InputStream stream = open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Paths of all its files. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(ALWAYS);
        paths.add(units);
        schedule.ifPresent(paths::add);
        files.forEach(file -> paths.add(file.path()));
        paths.addAll(expected);
        return paths;
    }

    /**
     * Copies the whole pack into {@code folder/NAME}, over what is there.
     *
     * @return the folder of the pack
     */
    public Path extractTo(Path folder) throws IOException {
        Path home = folder.resolve(name);
        for (String path : paths()) {
            Path target = home.resolve(path);
            Files.createDirectories(target.getParent());
            try (InputStream stream = open(path)) {
                Files.write(target, stream.readAllBytes());
            }
        }
        return home;
    }
}
