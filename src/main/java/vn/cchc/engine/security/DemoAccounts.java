package vn.cchc.engine.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.shared.DemoMode;
import vn.cchc.shared.Texts;

/** The accounts that the sign-in page offers in the demo, and nowhere else. */
@Component
class DemoAccounts {

    private static final int MOST = 200;

    private final DemoMode demo;
    private final JdbcClient jdbc;
    private final Texts texts;

    DemoAccounts(DemoMode demo, JdbcClient jdbc, Texts texts) {
        this.demo = demo;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /**
     * An account to try.
     *
     * @param id account
     * @param name name of the person
     * @param agency name of the agency, or null
     */
    record Account(String id, String name, String agency) {}

    /** @return accounts by name of the agency; none outside the demo */
    Map<String, List<Account>> byAgency() {
        if (!demo.enabled()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select p.id, p.full_name as name, a.name as agency
                          from person p left join agency a on a.id = p.agency_id
                         where p.active order by a.id nulls first, p.full_name, p.id limit ?
                        """).param(MOST).query(Account.class).list().stream()
                .collect(Collectors.groupingBy(this::agency, LinkedHashMap::new, Collectors.toList()));
    }

    private String agency(Account account) {
        return account.agency() == null ? texts.get("engine.sign-in.demo.system") : account.agency();
    }
}
