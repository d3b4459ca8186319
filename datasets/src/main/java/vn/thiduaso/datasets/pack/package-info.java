/**
 * Bundled packs: units, files as offices send them, and expected scores with their origin. Demo, fixture and documentation in one.
 *
 * <p>Start with {@link vn.thiduaso.datasets.pack.Packs}. A pack is a folder of resources {@code packs/NAME}; {@code pack.yaml} lists what is
 * in it, {@code README.md} says where the figures come from. Reads no figure: that is the work of ingest.
 */
@NullMarked
package vn.thiduaso.datasets.pack;

import org.jspecify.annotations.NullMarked;
