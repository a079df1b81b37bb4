package org.readout.intake;

/**
 * What one intake accepts. Input over a limit is refused with a reason.
 *
 * @param maxBytes of one file
 * @param maxFiles read in one batch; those behind, in the order of their names, are refused
 * @param maxFolderDepth folders below a given folder that are entered
 * @param maxLineLength in UTF-16 code units of one line of text, or of one paragraph of a page
 * @param maxBlocks lines of a text or paragraphs of a page
 */
public record Limits(long maxBytes, int maxFiles, int maxFolderDepth, int maxLineLength, int maxBlocks) {

    /** 10 MB a file, 10,000 files, 32 folders deep, lines of 100,000 code units, 200,000 lines. */
    public static final Limits DEFAULT = new Limits(10_000_000, 10_000, 32, 100_000, 200_000);

    /** The largest {@code maxBytes} that fits into one array. */
    private static final long ARRAY = Integer.MAX_VALUE - 16;

    public Limits {
        if (maxBytes < 1 || maxBytes > ARRAY) {
            throw new IllegalArgumentException("maxBytes " + maxBytes + " is not between 1 and " + ARRAY);
        }
        if (maxFiles < 1 || maxFolderDepth < 1 || maxLineLength < 1 || maxBlocks < 1) {
            throw new IllegalArgumentException("limits must be at least 1: files " + maxFiles + ", folder depth " + maxFolderDepth
                    + ", line length " + maxLineLength + ", blocks " + maxBlocks);
        }
    }

    /** The same limits with another size of file. */
    public Limits withMaxBytes(long bytes) {
        return new Limits(bytes, maxFiles, maxFolderDepth, maxLineLength, maxBlocks);
    }
}
