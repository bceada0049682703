package vn.cchc.notice.web;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The number at the bell in the head of every page. */
@Component("bell")
public class Bell {

    /** More are not counted. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    Bell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many notices the signed-in person has not read, in one statement on an index.
     *
     * @return the number, at most 100; 0 when it cannot be found out, because also pages that tell of a failure have a head
     */
    public int unread() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null) {
            return 0;
        }
        try {
            return jdbc.sql(
                            "select count(*) from (select 1 from notice where person_id = ? and read_at is null limit ?) n")
                    .params(person.getName(), MOST)
                    .query(Integer.class)
                    .single();
        } catch (DataAccessException e) {
            return 0;
        }
    }
}
