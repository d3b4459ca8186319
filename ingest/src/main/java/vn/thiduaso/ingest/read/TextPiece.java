package vn.thiduaso.ingest.read;

import java.io.Serializable;

/**
 * Some rows of a text file that stand together: whole records, so that they can be read without the others.
 *
 * @param from place of its first byte in the file
 * @param bytes how many; more than 0
 * @param before records of the file that stand before it
 * @param crc CRC-32C of its bytes: who reads it later sees whether they are still the same
 */
public record TextPiece(long from, long bytes, int before, long crc) implements Serializable {}
