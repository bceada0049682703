package vn.cchc.task.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cchc.task.Clear;

/** What is missing is told, in the order in which the rule is recited. */
class SixClearsTest {

    @Test
    void nothingIsMissingWhenAllSixAreClear() {
        assertThat(new SixClears(true, true, true, true, true, true).missing()).isEmpty();
    }

    @Test
    void eachOfTheSixIsToldByItself() {
        assertThat(new SixClears(false, true, true, true, true, true).missing()).containsExactly(Clear.PERSON);
        assertThat(new SixClears(true, false, true, true, true, true).missing()).containsExactly(Clear.WORK);
        assertThat(new SixClears(true, true, false, true, true, true).missing()).containsExactly(Clear.TIME);
        assertThat(new SixClears(true, true, true, false, true, true).missing()).containsExactly(Clear.RESPONSIBILITY);
        assertThat(new SixClears(true, true, true, true, false, true).missing()).containsExactly(Clear.PRODUCT);
        assertThat(new SixClears(true, true, true, true, true, false).missing()).containsExactly(Clear.AUTHORITY);
    }

    @Test
    void severalAreToldInTheOrderOfTheRule() {
        assertThat(new SixClears(false, false, false, false, false, false).missing())
                .containsExactly(Clear.values());
    }
}
