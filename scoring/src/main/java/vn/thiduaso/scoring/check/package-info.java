/**
 * What a figure must satisfy before it is believed: the checks an index set declares, as values, and the arithmetic they share. Start with
 * {@link vn.thiduaso.scoring.check.InputCheck}. Reads no file and knows no cell; where a figure stands and what is said to its sender is the
 * matter of whoever reads files.
 */
@NullMarked
package vn.thiduaso.scoring.check;

import org.jspecify.annotations.NullMarked;
