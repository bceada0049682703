package vn.cchc.engine.deploy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which version of each model is in force, and where it came from. */
@Service
@Transactional(readOnly = true)
public class DeployedModels {

    private static final String LATEST = """
            select distinct on (d.kind, d.key_) d.key_ as key, coalesce(d.name_, d.key_) as name,
                   d.key_ || '.' || d.kind as file, d.version_ as version,
                   coalesce(p.source_, '') as source, p.deploy_time_ as deployed_at
              from (select 'bpmn' as kind, key_, name_, version_, deployment_id_, tenant_id_
                      from act_re_procdef
                    union all
                    select 'dmn', key_, name_, version_, deployment_id_, tenant_id_
                      from act_re_decision_def) d
              join act_re_deployment p on p.id_ = d.deployment_id_
             where d.tenant_id_ is null
             order by d.kind, d.key_, d.version_ desc
            """;

    private final JdbcClient jdbc;

    DeployedModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the latest version of every process and decision, by key */
    public List<DeployedModel> latest() {
        return jdbc.sql(LATEST)
                .query((row, number) -> new DeployedModel(
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("file"),
                        row.getInt("version"),
                        row.getString("source"),
                        row.getTimestamp("deployed_at").toInstant()))
                .list();
    }

    /** @return those whose latest version a person has deployed */
    public List<DeployedModel> byPeople() {
        return latest().stream().filter(DeployedModel::byPerson).toList();
    }
}
