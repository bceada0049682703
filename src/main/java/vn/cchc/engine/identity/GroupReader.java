package vn.cchc.engine.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Role;
import vn.cchc.shared.Texts;

/** Answers the engine's questions about groups. All groups of a province are a few thousand at most. */
@Component
class GroupReader {

    private final JdbcClient jdbc;
    private final Groups groups;
    private final Texts texts;

    GroupReader(JdbcClient jdbc, Groups groups, Texts texts) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.texts = texts;
    }

    /** @return matching groups, by name */
    List<Group> list(GroupQueryImpl query) {
        Set<String> ids = wanted(query);
        List<Group> found = new ArrayList<>();
        if (ids == null || ids.contains(Groups.SYSTEM_ADMINISTRATORS)) {
            found.add(group(Groups.SYSTEM_ADMINISTRATORS, texts.get("engine.group.system"), "SYSTEM"));
        }
        if (ids == null || ids.stream().anyMatch(id -> id.indexOf('.') > 0)) {
            found.addAll(named(ids, query.getTenantId()));
        }
        return found.stream()
                .filter(group -> query.getName() == null || group.getName().equals(query.getName()))
                .filter(group -> query.getNameLike() == null || like(group.getName(), query.getNameLike()))
                .filter(group -> query.getType() == null || group.getType().equals(query.getType()))
                .sorted(java.util.Comparator.comparing(Group::getName).thenComparing(Group::getId))
                .toList();
    }

    /** @return ids that the query is limited to, or null for all */
    private Set<String> wanted(GroupQueryImpl query) {
        Set<String> ids = null;
        if (query.getUserId() != null) {
            ids = new HashSet<>(groups.of(query.getUserId()));
        }
        if (query.getId() != null) {
            ids = narrowed(ids, Set.of(query.getId()));
        }
        if (query.getIds() != null) {
            ids = narrowed(ids, new HashSet<>(Arrays.asList(query.getIds())));
        }
        return ids;
    }

    private static Set<String> narrowed(Set<String> ids, Set<String> others) {
        if (ids == null) {
            return others;
        }
        Set<String> both = new HashSet<>(ids);
        both.retainAll(others);
        return both;
    }

    private List<Group> named(Set<String> ids, String agencyId) {
        return jdbc
                .sql("""
                        select u.id::text as place, u.name || ', ' || a.short_name as name, true as of_unit
                          from unit u join agency a on a.id = u.agency_id
                         where cast(:agency as text) is null or u.agency_id = :agency
                        union all
                        select a.id, a.name, false from agency a where cast(:agency as text) is null or a.id = :agency
                        """)
                .param("agency", agencyId)
                .query((row, number) -> groups(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list()
                .stream()
                .flatMap(List::stream)
                .filter(group -> ids == null || ids.contains(group.getId()))
                .toList();
    }

    private List<Group> groups(String place, String name, boolean ofUnit) {
        return Arrays.stream(Role.values())
                .filter(role -> role.ofUnit() == ofUnit)
                .map(role -> group(
                        Groups.id(role, place),
                        texts.get("engine.group." + role.name().toLowerCase(Locale.ROOT), name),
                        "ORGANIZATION"))
                .toList();
    }

    private static Group group(String id, String name, String type) {
        GroupEntity group = new GroupEntity(id);
        group.setName(name);
        group.setType(type);
        return group;
    }

    /** {@code %} stands for anything, as in SQL. */
    private static boolean like(String name, String pattern) {
        String regex = Arrays.stream(pattern.toLowerCase(Locale.ROOT).split("%", -1))
                .map(java.util.regex.Pattern::quote)
                .collect(java.util.stream.Collectors.joining(".*"));
        return name.toLowerCase(Locale.ROOT).matches(regex);
    }
}
