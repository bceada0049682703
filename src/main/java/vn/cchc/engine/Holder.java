package vn.cchc.engine;

import java.util.List;
import vn.cchc.shared.Due;

/**
 * A step that is open, and who has it.
 *
 * @param step what is to be done, as in the model
 * @param names people who have taken it, or units and offices that it is offered to
 * @param due until when, the earliest when several have the same step
 */
public record Holder(String step, List<String> names, Due due) {

    public Holder {
        names = List.copyOf(names);
    }
}
