package vn.cchc.plan.imports;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanContent;

/** What people said that the names in an import mean, in the database. */
@Repository
class ImportChoices {

    private final JdbcClient jdbc;

    ImportChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    Map<String, PlanContent.Choice> of(UUID id) {
        return jdbc
                .sql("select name, party, unit_id, group_id from annex_import_choice where import_id = :id")
                .param("id", id)
                .query((row, number) -> Map.entry(
                        row.getString("name"),
                        new PlanContent.Choice(
                                Party.Kind.valueOf(row.getString("party")),
                                row.getObject("unit_id", Long.class),
                                row.getObject("group_id", Long.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void choose(UUID id, String name, PlanContent.Choice choice) {
        jdbc.sql("""
                        insert into annex_import_choice (import_id, name, party, unit_id, group_id)
                        values (:id, :name, :party, :unit, :group) on conflict (import_id, name)
                        do update set party = excluded.party, unit_id = excluded.unit_id, group_id = excluded.group_id""")
                .param("id", id)
                .param("name", name)
                .param("party", choice.kind().name())
                .param("unit", choice.unitId())
                .param("group", choice.groupId())
                .update();
    }
}
