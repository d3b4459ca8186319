/**
 * Reading YAML so that a writer gets every fault at once, each on its line.
 *
 * <p>Start with {@link vn.thiduaso.datasets.yaml.YamlMap}: ask it for the keys that may be there, then close it. Knows no index set and no
 * pack; never makes objects from tags.
 */
@NullMarked
package vn.thiduaso.datasets.yaml;

import org.jspecify.annotations.NullMarked;
