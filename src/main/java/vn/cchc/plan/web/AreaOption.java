package vn.cchc.plan.web;

import java.util.List;
import vn.cchc.plan.AreaView;

/** A section to choose for a row; in an import its value is its index, in a draft its id. */
record AreaOption(long value, String label) {

    static AreaOption of(long value, String number, String title) {
        return new AreaOption(value, (number + " " + title).strip());
    }

    /** The sections of a plan. */
    static List<AreaOption> of(List<AreaView> areas) {
        return areas.stream()
                .map(area -> of(area.id(), area.number(), area.title()))
                .toList();
    }
}
