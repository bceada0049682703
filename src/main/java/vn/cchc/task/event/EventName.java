package vn.cchc.task.event;

import jakarta.persistence.Embeddable;
import vn.cchc.deadline.DeadlineQuestion;

/**
 * What plans call an event.
 *
 * @param name as people write it
 * @param nameKey the form in which names are compared
 */
@Embeddable
record EventName(String name, String nameKey) {

    static EventName of(String name) {
        return new EventName(name, DeadlineQuestion.eventKey(name));
    }
}
