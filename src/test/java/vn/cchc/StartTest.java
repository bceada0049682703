package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.cchc.testing.CchcTest;

/** The whole application comes up on a real PostgreSQL. */
@CchcTest
class StartTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void startsOnARealPostgreSqlWithTheEnginesTables() {
        assertThat(jdbc.queryForObject(
                        "select count(*) from act_ge_property where name_ = 'schema.version'", Long.class))
                .isOne();
        assertThat(jdbc.queryForObject("show transaction_isolation", String.class))
                .isEqualTo("read committed");
    }
}
