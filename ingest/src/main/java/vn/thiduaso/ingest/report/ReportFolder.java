package vn.thiduaso.ingest.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.commit.IngestReport;
import vn.thiduaso.ingest.commit.IngestRequest;
import vn.thiduaso.ingest.export.SheetFormat;
import vn.thiduaso.ingest.export.WholeFile;
import vn.thiduaso.ingest.read.InputFile;
import vn.thiduaso.ingest.read.InputFiles;
import vn.thiduaso.ingest.read.SourceFile;
import vn.thiduaso.ingest.read.UnreadableFileException;

/**
 * Everything a call gives back to its senders, in one folder: the page, a marked workbook for each file in which something was found, and a table of all that
 * was found.
 */
public final class ReportFolder {

    /** Name of the page. */
    public static final String PAGE = "ket-qua-kiem-tra.html";

    private ReportFolder() {}

    /**
     * Writes the folder, which is made when it is not there; each file in it appears when it is whole. Where files lie in folders of their
     * senders, each sender has a folder with a page of his own, and the page above shows all.
     *
     * @return the page of all
     * @throws IOException when it cannot be written
     */
    public static Path write(Path folder, IngestRequest request, IngestReport report, Instant at) throws IOException {
        Map<String, OfSender> senders = new LinkedHashMap<>();
        List<LoadReportView.Copy> copies = new ArrayList<>();
        List<Path> given = Stream.concat(request.units().stream(), request.files().stream())
                .toList();
        try (InputFiles inputs = InputFiles.of(given, request.limits())) {
            for (FileReport file : report.files()) {
                OfSender sender = senders.computeIfAbsent(file.sender(), name -> new OfSender());
                Path below = file.sender().isEmpty() ? folder : folder.resolve(file.sender());
                InputFile input = inputs.files().get(copies.size());
                Files.createDirectories(below);
                LoadReportView.Copy copy = LoadReportView.Copy.NONE;
                Optional<SourceFile> source = file.found().isEmpty() ? Optional.empty() : open(input, request);
                if (source.isPresent()) {
                    try (MarkedWorkbook made =
                            MarkedWorkbook.of(source.get(), request.indexSet(), report, copies.size())) {
                        copy = new LoadReportView.Copy(
                                freeName(file.name().replace('/', ' '), made.back(), sender.copies), made.back());
                        WholeFile.write(below.resolve(copy.name()), made::write);
                    }
                }
                sender.files.add(file);
                sender.copies.add(copy);
                copies.add(copy.name().isEmpty() || file.sender().isEmpty() ? copy : copy.in(file.sender()));
            }
        }
        for (Map.Entry<String, OfSender> sender : senders.entrySet()) {
            if (!sender.getKey().isEmpty()) {
                IngestReport own = report.of(sender.getValue().files);
                page(folder.resolve(sender.getKey()), request, own, at, sender.getValue().copies);
            }
        }
        return page(folder, request, report, at, copies);
    }

    private static Path page(
            Path folder, IngestRequest request, IngestReport report, Instant at, List<LoadReportView.Copy> copies)
            throws IOException {
        Files.createDirectories(folder);
        boolean found = report.files().stream().anyMatch(file -> !file.found().isEmpty());
        if (found) {
            WholeFile.write(
                    folder.resolve(FaultTable.FILE), out -> SheetFormat.CSV.write(FaultTable.of(report.files()), out));
        }
        LoadReportView view = LoadReportView.of(request, report, at, copies, found ? FaultTable.FILE : "");
        Path page = folder.resolve(PAGE);
        WholeFile.write(page, out -> LoadReportPage.write(view, out));
        return page;
    }

    /** The files of one sender and what comes back of them. */
    private static final class OfSender {

        private final List<FileReport> files = new ArrayList<>();
        private final List<LoadReportView.Copy> copies = new ArrayList<>();
    }

    /** Two files of a call may have the same name in different folders. */
    private static String freeName(String file, GivenBack back, List<LoadReportView.Copy> taken) {
        String ending = MarkedWorkbook.ending(file, back);
        List<String> names = taken.stream().map(LoadReportView.Copy::name).toList();
        String name = file + ending;
        for (int i = 2; names.contains(name); i++) {
            name = file + " " + i + ending;
        }
        return name;
    }

    /** Empty when it is refused as it is: then there is nothing to be marked in. */
    private static Optional<SourceFile> open(InputFile input, IngestRequest request) {
        try {
            return Optional.of(input.open(request.limits()));
        } catch (UnreadableFileException refused) {
            return Optional.empty();
        }
    }
}
