package vn.cchc.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways between states. */
class WorkStateTest {

    @ParameterizedTest
    @EnumSource(WorkState.class)
    void whateverIsNotClosedMayBeTakenOutOfThePlan(WorkState state) {
        assertThat(state.mayBecome(WorkState.CANCELLED)).isEqualTo(!state.closed());
    }

    @ParameterizedTest
    @EnumSource(WorkState.class)
    void nothingComesAfterTheEnd(WorkState state) {
        assertThat(WorkState.COMPLETED.mayBecome(state)).isFalse();
        assertThat(WorkState.CANCELLED.mayBecome(state)).isFalse();
    }

    @Test
    void signatureIsReachedOnlyFromADraft() {
        for (WorkState state : WorkState.values()) {
            assertThat(state.mayBecome(WorkState.AWAITING_SIGNATURE))
                    .as(state.name())
                    .isEqualTo(state == WorkState.DRAFTING || state == WorkState.IN_REVIEW);
        }
    }
}
