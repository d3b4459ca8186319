/**
 * Makes the illustrative packs: made-up figures of every kind of unit in the founding plan, the same for ever from one seed.
 *
 * <p>Start with {@link vn.thiduaso.datasets.generate.GeneratePacks}. The result is committed; a test makes it again and compares. No person
 * and no real figure occurs in it.
 */
@NullMarked
package vn.thiduaso.datasets.generate;

import org.jspecify.annotations.NullMarked;
