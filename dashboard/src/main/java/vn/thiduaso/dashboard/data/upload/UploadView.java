package vn.thiduaso.dashboard.data.upload;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thiduaso.dashboard.tables.ListView;
import vn.thiduaso.dashboard.web.Option;
import vn.thiduaso.dashboard.web.Paging;
import vn.thiduaso.ingest.read.CellFault;
import vn.thiduaso.ingest.read.FontTexts;
import vn.thiduaso.ingest.report.GivenBack;
import vn.thiduaso.ingest.report.OutlookView;

/** What the pages of sending files show, every figure in words. */
final class UploadView {

    private UploadView() {}

    /**
     * A set that figures may come for.
     *
     * @param usual the period it would be chosen with
     */
    record SetChoice(String code, String name, boolean chosen, String usual) {}

    /**
     * The first step.
     *
     * @param units the sender may choose from for a template; empty where he types a code
     * @param limit longest that is taken, in megabytes
     */
    record Choice(List<SetChoice> sets, List<Option> periods, List<Option> units, String limit, String workbookLimit) {

        Choice {
            sets = List.copyOf(sets);
            periods = List.copyOf(periods);
            units = List.copyOf(units);
        }
    }

    /**
     * Drafts of the account that are neither taken nor thrown away, the latest first.
     *
     * @param older whether there are older ones than those listed
     */
    record Begun(List<BegunDraft> drafts, boolean older) {

        Begun {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * A draft of the list.
     *
     * @param file name of the first file
     * @param others number of the other files in words; empty when there is none
     * @param set name, or the code of a set that is not known any more
     * @param state how far it has come
     * @param mark class of the chip of the state; may be empty
     * @param discards whether it can be thrown away now
     */
    record BegunDraft(
            String id,
            String file,
            String others,
            String set,
            String period,
            String sent,
            String state,
            String mark,
            boolean discards) {}

    /**
     * What came of a call.
     *
     * @param outcome code of the worst of its files
     * @param end what happens with the rows, beside the word of the end; empty when nothing would be taken
     * @param takes whether anything would be taken
     * @param known whether every file was loaded before
     * @param closed whether the period is closed
     * @param parts of the rows: clean, with warnings, kept out
     * @param found how many faults and warnings there are, in words; empty when there are none
     * @param warned whether any of them is a warning
     * @param outlook what would be otherwise if it were taken; null when nothing would be taken
     */
    record Result(
            String outcome,
            String end,
            boolean takes,
            boolean known,
            boolean closed,
            List<Part> parts,
            String found,
            boolean warned,
            @Nullable OutlookView outlook,
            List<FileResult> files) {

        Result {
            parts = List.copyOf(parts);
            files = List.copyOf(files);
        }

        /** What is to be done: where nothing is kept out there is nothing to mend in a marked workbook, and without a warning nothing to look at but that. */
        public String todo() {
            if (!outcome.equals("WITH_WARNINGS")) {
                return outcome;
            }
            boolean all = parts.stream().noneMatch(part -> part.code().equals("kept-out") && part.width() > 0);
            return all ? "WARNED" : warned ? outcome : "KEPT_OUT";
        }
    }

    /**
     * A part of the rows that were read.
     *
     * @param from where it begins in a bar of 1,000
     * @param width its length there
     */
    record Part(String code, String rows, int from, int width) {}

    /**
     * One file of a call.
     *
     * @param place among the files of the call, from 0
     * @param how by what its layout was recognised
     * @param warnings what should be looked at: as many as the list of submissions says afterwards
     * @param submission known or to come; empty when it is refused
     * @param marked whether there is a workbook to take home
     * @param back what of the file is in it
     * @param fontCells how many cells were in the letters of an old font
     * @param fonts some of them
     * @param grids the rows around its faults
     */
    record FileResult(
            int place,
            String name,
            String outcome,
            String mark,
            String how,
            String read,
            String accepted,
            String quarantined,
            String figures,
            String warnings,
            String submission,
            boolean known,
            boolean marked,
            GivenBack back,
            String fontCells,
            List<FontTexts.Example> fonts,
            List<FaultGrid> grids,
            List<CauseResult> causes) {

        FileResult {
            fonts = List.copyOf(fonts);
            grids = List.copyOf(grids);
            causes = List.copyOf(causes);
        }
    }

    /**
     * Faults of one cause.
     *
     * @param title what the check is called
     * @param rule its code
     * @param left how many more there are than are shown
     */
    record CauseResult(
            String severity,
            String mark,
            String title,
            String rule,
            String count,
            String left,
            List<FaultResult> faults) {

        CauseResult {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param about unit and code of the figure; empty where it is about none
     * @param swing what the figure may move; empty when that is not known
     */
    record FaultResult(CellFault found, String about, String swing) {}

    /** One page of the submissions of a period. */
    record SentList(List<SubmissionList.Line> lines, ListView list) {

        SentList {
            lines = List.copyOf(lines);
        }
    }

    /** One submission in the list of a period. */
    record Sent(
            String id,
            String file,
            String sentBy,
            String loaded,
            String state,
            String mark,
            String read,
            String quarantined,
            String warnings) {}

    /**
     * Figures a file brought.
     *
     * @param all how many there are; where none are shown how many rows they came in, in words
     * @param tooMany true: more than a page is for, so none are shown
     */
    record Figures(List<FigureRow> rows, String all, boolean tooMany, Paging paging) {

        Figures {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One figure as it was read.
     *
     * @param name of the unit; empty when it is not known any more
     * @param part value, numerator, denominator or official points
     * @param place the cell it came from, with its sheet
     * @param text as it stands there
     */
    record FigureRow(
            String name,
            String unit,
            String label,
            String code,
            String part,
            String value,
            String place,
            String text,
            String evidence) {}

    /**
     * A submission with everything found in it.
     *
     * @param told the last act on it; empty while there is none
     * @param stored whether the file as it was sent is kept here
     */
    record One(
            Sent row,
            String accepted,
            String sha256,
            String bytes,
            String told,
            boolean stored,
            boolean submittable,
            boolean withdrawable,
            List<CauseResult> causes,
            Figures figures) {

        One {
            causes = List.copyOf(causes);
        }
    }
}
