package vn.cchc.engine.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryProperty;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Person;

/** Answers the engine's questions about users from the organization's tables; people who left are unknown. */
@Component
class PeopleReader {

    private static final String APPOINTED_TODAY = """
            exists (select 1 from appointment a where a.person_id = p.id and a.agency_id %s
               and cast(:today as date) between a.valid_from and coalesce(a.valid_to, 'infinity'))
            """;

    private final JdbcClient jdbc;
    private final Groups groups;
    private final Clock clock;

    PeopleReader(JdbcClient jdbc, Groups groups, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.clock = clock;
    }

    /** @param agencies whose people may be seen, or null for all */
    long count(UserQueryImpl query, List<String> agencies) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(query, agencies, parameters);
        return jdbc.sql("select count(*) from person p" + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    List<User> list(UserQueryImpl query, List<String> agencies, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(query, agencies, parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return jdbc.sql("select p.id, p.full_name, p.email from person p" + where + order(query)
                        + " offset :offset limit :limit")
                .params(parameters)
                .query((row, number) -> user(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The last word of a Vietnamese name is the given name; the apps show first and last name in this order. */
    static User user(String id, String fullName, String email) {
        String name = fullName.strip();
        int given = name.lastIndexOf(' ');
        UserEntity user = new UserEntity(id);
        user.setFirstName(given < 0 ? name : name.substring(0, given));
        user.setLastName(given < 0 ? "" : name.substring(given + 1));
        user.setEmail(email);
        return user;
    }

    private String where(UserQueryImpl query, List<String> agencies, Map<String, Object> parameters) {
        List<String> terms = new ArrayList<>(List.of("p.active"));
        parameters.put("today", LocalDate.now(clock));
        term(terms, parameters, "p.id = :id", "id", query.getId());
        term(terms, parameters, "p.id = any (:ids)", "ids", query.getIds());
        term(terms, parameters, "p.full_name ilike '%' || :firstName || '%'", "firstName", query.getFirstName());
        term(terms, parameters, "p.full_name ilike :firstNameLike", "firstNameLike", query.getFirstNameLike());
        term(terms, parameters, "p.full_name ilike '%' || :lastName || '%'", "lastName", query.getLastName());
        term(terms, parameters, "p.full_name ilike :lastNameLike", "lastNameLike", query.getLastNameLike());
        term(terms, parameters, "p.email = :email", "email", query.getEmail());
        term(terms, parameters, "p.email ilike :emailLike", "emailLike", query.getEmailLike());
        String tenant = "(p.agency_id = :tenant or " + APPOINTED_TODAY.formatted("= :tenant") + ")";
        term(terms, parameters, tenant, "tenant", query.getTenantId());
        if (Groups.SYSTEM_ADMINISTRATORS.equals(query.getGroupId())) {
            terms.add("p.system_admin");
        } else if (query.getGroupId() != null) {
            String[] members =
                    groups.members(query.getGroupId()).stream().map(Person::id).toArray(String[]::new);
            term(terms, parameters, "p.id = any (:members)", "members", members);
        }
        if (agencies != null && query.getId() == null) {
            String visible = "(p.agency_id = any (:visible) or " + APPOINTED_TODAY.formatted("= any (:visible)") + ")";
            term(terms, parameters, visible, "visible", agencies.toArray(String[]::new));
        }
        return " where " + String.join(" and ", terms);
    }

    private static void term(
            List<String> terms, Map<String, Object> parameters, String term, String name, Object value) {
        if (value != null) {
            terms.add(term);
            parameters.put(name, value);
        }
    }

    private static String order(UserQueryImpl query) {
        boolean byId = query.getOrderingProperties().stream()
                .anyMatch(order -> UserQueryProperty.USER_ID.equals(order.getQueryProperty()));
        boolean descending = query.getOrderingProperties().stream()
                .anyMatch(order -> order.getDirection() == org.camunda.bpm.engine.impl.Direction.DESCENDING);
        String direction = descending ? " desc" : "";
        return " order by " + (byId ? "" : "p.full_name" + direction + ", ") + "p.id" + direction;
    }
}
