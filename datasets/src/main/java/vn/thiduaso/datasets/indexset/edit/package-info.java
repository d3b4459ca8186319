/**
 * An index set as a text that is being edited: read as YAML with its comments, changed at one place, written again.
 *
 * <p>Start with {@link vn.thiduaso.datasets.indexset.edit.SetText}. Works on texts that are no valid set yet; what is wrong with them is said by
 * {@link vn.thiduaso.datasets.indexset.IndexSetYaml}, never here.
 */
@NullMarked
package vn.thiduaso.datasets.indexset.edit;

import org.jspecify.annotations.NullMarked;
