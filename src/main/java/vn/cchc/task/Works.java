package vn.cchc.task;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.task.domain.WorkQueries;

/**
 * The work on plan rows as it stands, for the rooms that show it. Every call takes a fixed number of SQL statements,
 * however many rows are asked for. Rights are the caller's matter; {@link WorkRights} knows them.
 */
@Service
@Transactional(readOnly = true)
public class Works {

    private final WorkQueries queries;

    Works(WorkQueries queries) {
        this.queries = queries;
    }

    /**
     * One piece of work with its deliverables.
     *
     * @throws vn.cchc.shared.Refusal not found
     */
    public WorkView work(long workId) {
        return queries.work(workId);
    }

    /**
     * One deliverable within a piece of work.
     *
     * @throws vn.cchc.shared.Refusal not found
     */
    public ItemView item(long itemId) {
        return queries.item(itemId);
    }

    /** All pieces of work of a plan. */
    public List<WorkView> ofPlan(long planId) {
        return queries.ofPlan(planId);
    }

    /** The pieces of work of some rows. */
    public List<WorkView> ofRows(Collection<Long> rowIds) {
        return queries.ofRows(rowIds);
    }

    /** What units were asked for these pieces of work, and their answers, oldest first. */
    public List<ContributionView> contributions(Collection<Long> workIds) {
        return queries.contributions(workIds);
    }

    /** What shows that these deliverables exist, oldest first. */
    public List<EvidenceView> evidence(Collection<Long> itemIds) {
        return queries.evidence(itemIds);
    }

    /** What was sent back in these pieces of work, oldest first. */
    public List<ReturnView> returns(Collection<Long> workIds) {
        return queries.returns(workIds);
    }

    /** Notes on the progress of these deliverables, oldest first. */
    public List<ProgressView> progress(Collection<Long> itemIds) {
        return queries.progress(itemIds);
    }
}
