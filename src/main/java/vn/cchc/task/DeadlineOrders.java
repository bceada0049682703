package vn.cchc.task;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.organization.Organization;
import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;
import vn.cchc.task.domain.Extending;
import vn.cchc.task.domain.Halting;
import vn.cchc.task.process.ExtensionProcess;

/** What people ask and decide about the last days of deliverables, as the signed-in person. */
@Service
public class DeadlineOrders {

    /** Characters of a reason. */
    public static final int LONGEST = 2000;

    private final Organization organization;
    private final Processes processes;
    private final Extending extending;
    private final Halting halting;
    private final Works works;

    DeadlineOrders(Organization organization, Processes processes, Extending extending, Halting halting, Works works) {
        this.organization = organization;
        this.processes = processes;
        this.extending = extending;
        this.halting = halting;
        this.works = works;
    }

    /**
     * Asks those who set the last day for a later one.
     *
     * @throws Refusal when the person may not, or the day is over, see {@link Extending#ask}
     */
    @Transactional
    public void askExtension(long itemId, LocalDate wished, String reason) {
        extending.requireAsker(itemId, me());
        if (wished == null) {
            throw Refusal.invalid("task.refusal.no-wished-day");
        }
        long asked = extending.ask(itemId, wished, required(reason, "task.refusal.no-reason"), me());
        WorkView work = works.work(works.item(itemId).workId());
        processes.start(
                ExtensionProcess.KEY,
                String.valueOf(asked),
                work.agencyId(),
                Map.of(
                        ExtensionProcess.EXTENSION_ID, asked,
                        ExtensionProcess.ITEM_ID, itemId,
                        ExtensionProcess.UNIT_ID, work.unitId()));
    }

    /**
     * Stops the clock of a deliverable.
     *
     * @param waitingFor for whom or what the work waits
     * @throws Refusal when the person may not, or the clock does not run
     */
    @Transactional
    public void halt(long itemId, String reason, String waitingFor) {
        halting.requireCoordinator(itemId, me());
        halting.halt(
                itemId,
                required(reason, "task.refusal.no-reason"),
                required(waitingFor, "task.refusal.no-waited-for"),
                me());
    }

    /**
     * Lets the clock of a deliverable run again.
     *
     * @throws Refusal when the person may not, or it runs
     */
    @Transactional
    public void resume(long itemId) {
        halting.resume(itemId, me());
    }

    private String me() {
        return organization.currentPerson().id();
    }

    private static String required(String words, String missing) {
        return BoundedText.required(words, LONGEST, "task.refusal.too-long", missing);
    }
}
