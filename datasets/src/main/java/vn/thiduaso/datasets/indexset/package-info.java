/**
 * Index sets as YAML: read, checked, bundled, found.
 *
 * <p>Start with {@link vn.thiduaso.datasets.indexset.IndexSetYaml}; {@link vn.thiduaso.datasets.indexset.IndexSetSources} finds a set by code
 * or file. One {@code *Yaml} class reads one block of the text; all of them report every fault with its line and go on. The format is in
 * {@code docs/index-set.md}. Never scores anything, never reads figures.
 */
@NullMarked
package vn.thiduaso.datasets.indexset;

import org.jspecify.annotations.NullMarked;
