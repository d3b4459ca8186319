package vn.thiduaso.dashboard.indexsets.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.thiduaso.dashboard.indexsets.IndexSetsDesk;
import vn.thiduaso.dashboard.security.Action;
import vn.thiduaso.dashboard.security.Needs;
import vn.thiduaso.dashboard.web.Attachment;
import vn.thiduaso.datasets.indexset.edit.SetText;
import vn.thiduaso.ingest.export.Sheet;
import vn.thiduaso.ingest.export.SheetFormat;

/** UC-041: index sets and their drafts as files. */
@Controller
class SetFilesPage {

    private static final String DRAFT = SetDraftDrawing.PATH + "/{draft}";
    private static final String SET = "/index-sets/{code}/{version}";

    private final EditDesk desk;
    private final IndexSetsDesk sets;

    SetFilesPage(EditDesk desk, IndexSetsDesk sets) {
        this.desk = desk;
        this.sets = sets;
    }

    @GetMapping(DRAFT + "/set.yaml")
    @Needs(Action.SEE_SET_DRAFTS)
    void yaml(@PathVariable String draft, HttpServletResponse response) throws IOException {
        SetDraft found = desk.find(draft);
        send(found.code(), found.version(), desk.text(found, found.revision()), response);
    }

    @GetMapping(DRAFT + "/set.xlsx")
    @Needs(Action.SEE_SET_DRAFTS)
    void workbook(@PathVariable String draft, HttpServletResponse response) throws IOException {
        SetDraft found = desk.find(draft);
        sendSheet(found.code(), found.version(), desk.text(found, found.revision()), response);
    }

    @GetMapping(SET + "/set.xlsx")
    @Needs(Action.SEE_INDEX_SETS)
    void workbook(@PathVariable String code, @PathVariable String version, HttpServletResponse response)
            throws IOException {
        sendSheet(code, version, sets.source(code, version).yaml(), response);
    }

    private static void sendSheet(String code, String version, String yaml, HttpServletResponse response)
            throws IOException {
        Sheet sheet = SetWorkbook.sheet(SetText.of(yaml));
        Attachment.send(code + "-" + version + ".xlsx", out -> SheetFormat.XLSX.write(sheet, out), response);
    }

    @GetMapping(SET + "/set.yaml")
    @Needs(Action.SEE_INDEX_SETS)
    void yaml(@PathVariable String code, @PathVariable String version, HttpServletResponse response)
            throws IOException {
        send(code, version, sets.source(code, version).yaml(), response);
    }

    private static void send(String code, String version, String yaml, HttpServletResponse response)
            throws IOException {
        Attachment.send(
                code + "-" + version + ".yaml", out -> out.write(yaml.getBytes(StandardCharsets.UTF_8)), response);
    }
}
