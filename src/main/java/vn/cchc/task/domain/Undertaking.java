package vn.cchc.task.domain;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkState;

/** What goes through the states of work, in their order only. */
@MappedSuperclass
abstract class Undertaking {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private WorkState state = WorkState.NOT_STARTED;

    @Version
    private int version;

    /** @throws Refusal when it cannot go there from where it is */
    void become(WorkState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("task.refusal.state");
        }
        state = next;
    }

    Long id() {
        return id;
    }

    WorkState state() {
        return state;
    }
}
