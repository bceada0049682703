package vn.cchc.report.web;

import vn.cchc.report.FigureView;
import vn.cchc.report.domain.Figures;

/**
 * A figure as pages show it.
 *
 * @param by the unit that gives it, or null for the whole report
 * @param goal what it measures, or null
 * @param task the task that it belongs to, or null
 */
public record FigureEntry(FigureView figure, String by, String goal, String task) {

    /** What it was counted from, e.g. 91/113; empty without. */
    public String counted() {
        return Figures.counted(figure);
    }

    /** The value with its unit. */
    public String value() {
        return Figures.value(figure);
    }
}
