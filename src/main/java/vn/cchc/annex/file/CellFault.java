package vn.cchc.annex.file;

/** Why a cell that is not blank in the file has no text. */
public enum CellFault {
    /** The formula has an error as its value, or none that can be computed. */
    FORMULA
}
