package vn.thiduaso.datasets.lake.columns;

import java.io.Serializable;

/**
 * A data page, compressed; it starts and ends with a row.
 *
 * @param cells list elements, or rows of a column without lists; gaps count
 * @param size before compression
 */
record EncodedPage(int cells, int size, byte[] bytes) implements Serializable {

    EncodedPage {
        bytes = bytes.clone();
    }
}
