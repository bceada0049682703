package vn.cchc.annex;

/**
 * A section of the table ("lĩnh vực").
 *
 * @param number as "I", without a word before it
 * @param numberPrinted as "Lĩnh vực I"
 */
public record AnnexArea(String number, String numberPrinted, String title) {}
