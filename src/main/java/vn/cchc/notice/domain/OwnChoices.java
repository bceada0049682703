package vn.cchc.notice.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.notice.NoticeKind;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;

/** What the signed-in person wants by mail. */
@Service
@Transactional
public class OwnChoices {

    private final JdbcClient jdbc;
    private final Organization organization;

    OwnChoices(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** What the person chose, or {@link Choices#USUAL}. */
    @Transactional(readOnly = true)
    public Choices get() {
        return jdbc.sql("""
                        select mail, address, digest_hour, urgent_at_once, kinds from notice_choice
                         where person_id = ?""")
                .param(organization.currentPerson().id())
                .query((row, number) -> choices(row))
                .optional()
                .orElse(Choices.USUAL);
    }

    /** Keeps another choice; the address of the account needs no keeping. */
    public void set(Choices choices) {
        Person me = organization.currentPerson();
        String[] kinds = choices.everything()
                ? null
                : choices.kinds().stream().map(NoticeKind::name).toArray(String[]::new);
        jdbc.sql("""
                        insert into notice_choice (person_id, mail, address, digest_hour, urgent_at_once, kinds)
                        values (:person, :mail, :address, :hour, :atOnce, :kinds::text[])
                        on conflict (person_id) do update set mail = excluded.mail, address = excluded.address,
                          digest_hour = excluded.digest_hour, urgent_at_once = excluded.urgent_at_once,
                          kinds = excluded.kinds""")
                .param("person", me.id())
                .param("mail", choices.mail())
                .param("address", me.email() != null && me.email().equals(choices.address()) ? null : choices.address())
                .param("hour", choices.digestHour())
                .param("atOnce", choices.urgentAtOnce())
                .param("kinds", kinds)
                .update();
    }

    private static Choices choices(ResultSet row) throws SQLException {
        return new Choices(
                row.getBoolean("mail"),
                row.getString("address"),
                row.getInt("digest_hour"),
                row.getBoolean("urgent_at_once"),
                kinds(row.getArray("kinds")));
    }

    private static Set<NoticeKind> kinds(Array chosen) throws SQLException {
        return chosen == null
                ? EnumSet.allOf(NoticeKind.class)
                : Arrays.stream((String[]) chosen.getArray())
                        .map(NoticeKind::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
    }
}
