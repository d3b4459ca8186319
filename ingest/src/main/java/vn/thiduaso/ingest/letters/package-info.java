/**
 * Letters of the years before Unicode: files typed with fonts of TCVN3 (".VnTime") or VNI ("VNI-Times") hold Latin letters that only those
 * fonts show as Vietnamese, and old text files are in windows-1258.
 *
 * <p>Start with {@link vn.thiduaso.ingest.letters.LetterSet}: what is read in which set is decided by what becomes Vietnamese words.
 */
@NullMarked
package vn.thiduaso.ingest.letters;

import org.jspecify.annotations.NullMarked;
