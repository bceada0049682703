package vn.cchc.report.web;

import vn.cchc.report.FigureNumbers;
import vn.cchc.shared.Decimals;

/** A figure as somebody types it. */
record FigureForm(String label, String numerator, String denominator, String value, String unit, Long goal, Long row) {

    /** @throws vn.cchc.shared.Refusal when a number is none */
    FigureNumbers numbers() {
        return new FigureNumbers(
                row, goal, label, Decimals.read(numerator), Decimals.read(denominator), Decimals.read(value), unit);
    }
}
