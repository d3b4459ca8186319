package vn.thiduaso.dashboard.data.upload;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.thiduaso.dashboard.data.FigureHead;
import vn.thiduaso.dashboard.data.FigureSet;
import vn.thiduaso.ingest.commit.FileReport;
import vn.thiduaso.ingest.wording.Formats;
import vn.thiduaso.ingest.wording.Words;

/** Chooses the page that shows how far a draft has come. */
@Component
class UploadDrawing {

    private final Clock clock;
    private final SentDesk sent;
    private final UploadJobs jobs;

    UploadDrawing(Clock clock, SentDesk sent, UploadJobs jobs) {
        this.clock = clock;
        this.sent = sent;
        this.jobs = jobs;
    }

    /** @return name of the template */
    String draw(Draft draft, Work work, FigureSet about, Words words, HttpServletResponse response, Model model) {
        Formats f = Formats.in(words.language());
        model.addAttribute("figures", FigureHead.of(about, words, f, clock.instant()));
        if (work instanceof Work.Running running) {
            response.setHeader("Refresh", "1");
            model.addAttribute("work", running);
            return "upload-wait";
        }
        if (work instanceof Work.Asking asking) {
            // what names are understood by is no thing of two threads
            synchronized (jobs.lock(draft.id())) {
                model.addAttribute("v", new AskDrawing(asking.proposal(), asking.earlier(), words).draw(asking.file()));
            }
            return "upload-ask";
        }
        if (work instanceof Work.Checked checked) {
            model.addAttribute(
                    "mapped",
                    checked.report().files().stream()
                            .flatMap(file -> file.faults().stream())
                            .anyMatch(fault -> fault.rule().equals(FileReport.MAPPING_USED)));
            model.addAttribute(
                    "v",
                    new ResultDrawing(words, f).draw(checked, about.source().set()));
            return "upload-result";
        }
        if (work instanceof Work.Failed failed) {
            model.addAttribute("code", failed.code());
            return "upload-failed";
        }
        model.addAttribute("sent", sent.ofDraft(draft, words));
        model.addAttribute("senders", sent.sendersOf(draft));
        return "upload-done";
    }

    /** The same while a copy of a file is made: the page asks for it again, and it is downloaded then. */
    String marking(String file, FigureSet about, Words words, HttpServletResponse response, Model model) {
        model.addAttribute("figures", FigureHead.of(about, words, Formats.in(words.language()), clock.instant()));
        model.addAttribute("work", Work.Running.WAITING);
        model.addAttribute("marking", file);
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("Refresh", "1");
        return "upload-wait";
    }
}
