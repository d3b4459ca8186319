package vn.thiduaso.datasets.lake.columns;

import java.io.Serializable;
import java.util.List;

/**
 * One column of a row group, ready to be put into a file.
 *
 * @param cells of all pages
 * @param gaps cells without a value
 * @param dictionary compressed; empty when the pages hold the values themselves
 * @param dictionarySize before compression
 * @param dictionaryEntries values in it
 * @param range least and greatest text; empty when there is none, and for numbers
 */
record EncodedColumn(
        int cells,
        int gaps,
        byte[] dictionary,
        int dictionarySize,
        int dictionaryEntries,
        List<String> range,
        List<EncodedPage> pages)
        implements Serializable {

    EncodedColumn {
        dictionary = dictionary.clone();
        range = List.copyOf(range);
        pages = List.copyOf(pages);
    }

    boolean hasDictionary() {
        return dictionaryEntries > 0;
    }
}
