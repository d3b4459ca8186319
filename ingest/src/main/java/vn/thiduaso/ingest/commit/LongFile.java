package vn.thiduaso.ingest.commit;

import java.io.Serializable;

import vn.thiduaso.ingest.read.TextHead;
import vn.thiduaso.ingest.read.TextPieces;

/**
 * A long text file of a call that is read in pieces.
 *
 * @param number its place among the files of the call that are read, from 0
 * @param place its place among all files of the call, from 0
 * @param name what people know it by
 * @param submission id
 * @param isLoaded whether the lake has it: its rows are read for doubles only
 */
public record LongFile(
        int number, int place, String name, TextHead head, TextPieces pieces, String submission, boolean isLoaded)
        implements Serializable {}
