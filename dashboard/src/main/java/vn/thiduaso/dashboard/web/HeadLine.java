package vn.thiduaso.dashboard.web;

import java.util.List;

import vn.thiduaso.ingest.wording.Words;

/** The line under the head of a page, which says which figures these are, in parts: columns of every file that is made of the page. */
public interface HeadLine {

    /** @param head of the column */
    record Part(String head, String text) {}

    List<Part> parts(Words words);
}
