package vn.cchc.report.domain;

import java.math.RoundingMode;
import vn.cchc.report.FigureView;
import vn.cchc.shared.Decimals;

/** How figures are written. */
public final class Figures {

    private Figures() {}

    /** What it was counted from, e.g. 91/113; empty without. */
    public static String counted(FigureView figure) {
        return figure.numerator() == null
                ? ""
                : Decimals.text(figure.numerator()) + "/" + Decimals.text(figure.denominator());
    }

    /** The value with its unit, e.g. 80,53%. */
    public static String value(FigureView figure) {
        String value = Decimals.text(figure.value().setScale(2, RoundingMode.HALF_UP));
        return "%".equals(figure.unit()) ? value + "%" : (value + " " + figure.unit()).strip();
    }
}
