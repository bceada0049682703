package vn.cchc.document.print;

/**
 * What stands above the name of a document (Nghị định 30/2020/NĐ-CP Phụ lục I mục II.1-4). Number and date of a draft
 * stay open: the clerk writes them after the signature.
 *
 * @param governing the direct superior agency, empty when there is none
 * @param agency the agency that issues
 * @param state name of the state, the first line on the right
 * @param motto the second line on the right
 * @param symbol number and symbol, e.g. {@code Số:        /BC-BQLDA}
 * @param placeAndDate place and day, e.g. {@code Khánh Hòa, ngày     tháng     năm 2026}
 */
public record Letterhead(
        String governing, String agency, String state, String motto, String symbol, String placeAndDate) {}
