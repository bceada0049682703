package vn.cchc.engine;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Locks;
import vn.cchc.organization.AccountClosed;
import vn.cchc.organization.Cover;
import vn.cchc.organization.CoverChanged;
import vn.cchc.organization.Covers;
import vn.cchc.organization.WorkKind;

/**
 * Takes back what substitutes have in their hands when their cover has ended: every day at midnight, at a start, and at
 * once when a cover is called off or an account closed. The guard refuses them without it; this lets the task wait again
 * for those it is offered to, or lie with whose work it is.
 */
@Component
class SubstituteReturns {

    private final JdbcClient jdbc;
    private final Covers covers;
    private final Hands hands;
    private final Locks locks;

    SubstituteReturns(JdbcClient jdbc, Covers covers, Hands hands, Locks locks) {
        this.jdbc = jdbc;
        this.covers = covers;
        this.hands = hands;
        this.locks = locks;
    }

    private record Taken(String id, String substitute, String absent, String agencyId, String processKey) {}

    /** Takes back what nobody may do for another one any more. */
    @Transactional
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
    public void takeBack() {
        locks.hold("substitutes");
        List<Taken> taken = jdbc.sql("""
                        select t.id_ as id, t.assignee_ as substitute, t.owner_ as absent, t.tenant_id_ as agency_id,
                               d.key_ as process_key
                          from act_ru_task t join act_re_procdef d on d.id_ = t.proc_def_id_
                         where t.owner_ is not null and t.assignee_ is not null""").query(Taken.class).list();
        taken.stream().filter(task -> !inForce(task)).forEach(task -> {
            locks.holdTreeOf(task.id());
            hands.giveBack(task.id());
        });
    }

    @EventListener
    @Transactional
    public void on(CoverChanged change) {
        if (!change.named()) {
            takeBack();
        }
    }

    @EventListener
    @Transactional
    public void on(AccountClosed closed) {
        takeBack();
    }

    private boolean inForce(Taken task) {
        return covers.bySubstitute(task.substitute()).stream().anyMatch(cover -> covers(cover, task));
    }

    private static boolean covers(Cover cover, Taken task) {
        return cover.personId().equals(task.absent())
                && cover.agencyId().equals(task.agencyId())
                && cover.covers(WorkKind.of(task.processKey()));
    }
}
