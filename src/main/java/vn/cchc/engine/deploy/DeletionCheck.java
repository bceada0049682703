package vn.cchc.engine.deploy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;

/**
 * What must not be deleted: a version that work runs by or was done by (its records are kept for years), and the last one
 * of a process or decision that the product or another process needs.
 */
@Component
public class DeletionCheck {

    private final JdbcClient jdbc;

    DeletionCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refusal saying what the deployment is still needed for */
    void deployment(String deploymentId) {
        check("deployment_id_", deploymentId);
    }

    /** @throws Refusal saying what the version is still needed for */
    void process(String definitionId) {
        check("id_", definitionId);
    }

    private void check(String column, String id) {
        long instances =
                jdbc.sql("""
                        select count(*) from act_hi_procinst
                         where proc_def_id_ in (select id_ from act_re_procdef where %s = ?)
                        """.formatted(column)).param(id).query(Long.class).single();
        if (instances > 0) {
            throw Refusal.conflict("engine.model.delete-used", instances);
        }
        for (String kind : List.of("procdef", "decision_def")) {
            List<String> last = jdbc.sql("""
                            select coalesce(min(gone.name_), gone.key_) from act_re_%1$s gone
                             where gone.%2$s = ? and not exists (
                                select 1 from act_re_%1$s other where other.key_ = gone.key_ and other.%2$s <> gone.%2$s)
                             group by gone.key_
                            """.formatted(kind, column))
                    .param(id)
                    .query(String.class)
                    .list();
            if (!last.isEmpty()) {
                throw Refusal.conflict("engine.model.delete-last", last.get(0));
            }
        }
    }
}
