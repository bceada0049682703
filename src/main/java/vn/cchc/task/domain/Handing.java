package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Documents;
import vn.cchc.organization.OpenWork;
import vn.cchc.organization.Organization;
import vn.cchc.task.WorkState;

/** Pieces of work change hands when a person leaves; the tasks themselves are handed over by the engine's room. */
@Component
class Handing implements OpenWork {

    private static final List<WorkState> CLOSED = List.of(WorkState.COMPLETED, WorkState.CANCELLED);

    private final WorkRepository works;
    private final WorkBook book;
    private final Drafts drafts;
    private final Documents documents;
    private final Organization organization;
    private final Clock clock;

    Handing(
            WorkRepository works,
            WorkBook book,
            Drafts drafts,
            Documents documents,
            Organization organization,
            Clock clock) {
        this.works = works;
        this.book = book;
        this.drafts = drafts;
        this.documents = documents;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int countFor(String personId) {
        return works.countByOfficerIdAndStateNotIn(personId, CLOSED);
    }

    @Override
    @Transactional
    public void handOver(String from, String to, String by) {
        works.findByOfficerIdAndStateNotInOrderById(from, CLOSED).forEach(work -> give(work, to, null, by));
    }

    @Override
    @Transactional(readOnly = true)
    public int countForUnit(long unitId) {
        return works.countByUnitIdAndStateNotIn(unitId, CLOSED);
    }

    /** Another officer takes over the piece of work with the drafts that are being written. */
    void give(Work work, String to, String reason, String by) {
        work.handTo(to, by, Instant.now(clock));
        for (WorkItem item : book.items(work)) {
            if (drafts.open(item)) {
                documents.handTo(item.documentId(), to, by);
            }
        }
        book.tell(work, "handed-over", by, reason, organization.person(to).fullName());
    }
}
