package vn.thiduaso.datasets.lake;

/**
 * A data file of the lake, named in manifests so that it can be checked years later.
 *
 * @param path relative to the lake's root (folder), or the full address (object store)
 * @param sha256 of its bytes as they are now, 64 hex digits
 */
public record LakeFile(String path, String sha256) {}
