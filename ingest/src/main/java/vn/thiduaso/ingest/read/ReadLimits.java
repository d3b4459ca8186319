package vn.thiduaso.ingest.read;

/**
 * How large a file may be. A packed file is measured before it is unpacked.
 *
 * @param textBytes size of a text file
 * @param workbook of a workbook, packed or not
 * @param archive of a ZIP of files
 * @param archives of all ZIPs of a call together
 * @param ranges merged ranges and spans of hidden rows or columns of a workbook, all together: they are kept in memory
 * @param places cells of a workbook and the blank places before the last one of each row, all sheets together
 * @param oldWorkbooks whether Excel 97–2003 workbooks are taken at all
 */
public record ReadLimits(
        long textBytes,
        Packed workbook,
        Packed archive,
        Unpacked archives,
        int ranges,
        long places,
        boolean oldWorkbooks) {

    private static final long MEGABYTE = 1_000_000;

    /**
     * How large a file made of packed parts may be.
     *
     * @param packedBytes size as stored
     * @param unpackedBytes of all its parts together, as its directory states them
     * @param entryBytes of one part
     * @param entries number of parts
     * @param ratio unpacked to packed; looked at only above {@link #RATIO_FROM} bytes, below which honest workbooks pack better than bombs
     */
    public record Packed(long packedBytes, long unpackedBytes, long entryBytes, int entries, int ratio) {

        /** Unpacked bytes from which the ratio counts: 10 MB. */
        public static final long RATIO_FROM = 10_000_000;
    }

    /**
     * What the ZIPs of a call may take on the disk, all of them together: each is unpacked before the first file is read.
     *
     * @param bytes of all files in them, as their directories state them
     * @param files number of them
     */
    public record Unpacked(long bytes, int files) {}

    /**
     * For files given on the command line: text up to 4 GB; workbooks 50 MB packed, 500 MB unpacked, 2,000 parts, 1:200, 500,000 ranges, 25
     * million places, old ones too; archives 1 GB packed, 4 GB unpacked, 10,000 files, 1:200; all of a call 20 GB unpacked, 100,000 files.
     */
    public static ReadLimits batch() {
        return new ReadLimits(
                4_000 * MEGABYTE,
                new Packed(50 * MEGABYTE, 500 * MEGABYTE, 250 * MEGABYTE, 2_000, 200),
                new Packed(1_000 * MEGABYTE, 4_000 * MEGABYTE, 4_000 * MEGABYTE, 10_000, 200),
                new Unpacked(20_000 * MEGABYTE, 100_000),
                500_000,
                25_000_000,
                true);
    }

    /** For files sent from a browser: text up to 200 MB; workbooks as on the command line; archives 200 MB packed, 1 GB unpacked, 2,000 files, 1:200, and no more in all of a form together. */
    public static ReadLimits upload() {
        ReadLimits batch = batch();
        return new ReadLimits(
                200 * MEGABYTE,
                batch.workbook(),
                new Packed(200 * MEGABYTE, 1_000 * MEGABYTE, 500 * MEGABYTE, 2_000, 200),
                new Unpacked(1_000 * MEGABYTE, 2_000),
                batch.ranges(),
                batch.places(),
                batch.oldWorkbooks());
    }
}
