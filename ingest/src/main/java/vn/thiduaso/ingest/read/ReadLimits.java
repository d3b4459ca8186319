package vn.thiduaso.ingest.read;

/**
 * How large a file may be. A packed file is measured before it is unpacked.
 *
 * @param csvBytes size of a text file
 * @param packedBytes size of a workbook as stored
 * @param unpackedBytes of all its parts together, as its directory states them
 * @param entryBytes of one part
 * @param entries number of parts
 * @param ranges merged ranges and spans of hidden rows or columns of a workbook, all together: they are kept in memory
 * @param ratio unpacked to packed; looked at only above {@link #RATIO_FROM} bytes, below which honest workbooks pack better than bombs
 */
public record ReadLimits(
        long csvBytes, long packedBytes, long unpackedBytes, long entryBytes, int entries, int ranges, int ratio) {

    /** Unpacked bytes from which the ratio counts: 10 MB. */
    public static final long RATIO_FROM = 10_000_000;

    private static final long MEGABYTE = 1_000_000;

    /** For files given on the command line: text up to 4 GB; workbooks 50 MB packed, 500 MB unpacked, 2,000 parts, 500,000 ranges, 1:200. */
    public static ReadLimits batch() {
        return new ReadLimits(4_000 * MEGABYTE, 50 * MEGABYTE, 500 * MEGABYTE, 250 * MEGABYTE, 2_000, 500_000, 200);
    }
}
