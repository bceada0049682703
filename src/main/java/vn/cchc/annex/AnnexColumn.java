package vn.cchc.annex;

/**
 * A column as the table's header prints it.
 *
 * @param index its place in the table, from 0: the key of {@link ReadOptions#columns()}
 * @param header header as printed, several header rows joined by " - "
 * @param meaning what it means, or null if unknown
 * @param confidence 0 to 1; 1 for a person's own choice or a usual header
 */
public record AnnexColumn(int index, String header, Column meaning, double confidence) {}
