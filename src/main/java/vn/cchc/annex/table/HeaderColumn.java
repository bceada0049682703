package vn.cchc.annex.table;

import vn.cchc.annex.AnnexColumn;
import vn.cchc.annex.Column;

/**
 * A column of the table that was found.
 *
 * @param index its place from 0, counting only columns with a header or content
 * @param from first grid column
 * @param to behind its last grid column
 * @param header printed header, empty if it has none
 * @param meaning or null
 */
record HeaderColumn(int index, int from, int to, String header, Column meaning, double confidence) {

    HeaderColumn with(Column newMeaning, double newConfidence) {
        return new HeaderColumn(index, from, to, header, newMeaning, newConfidence);
    }

    HeaderColumn at(int newIndex) {
        return new HeaderColumn(newIndex, from, to, header, meaning, confidence);
    }

    AnnexColumn toPublic() {
        return new AnnexColumn(index, header, meaning, confidence);
    }
}
