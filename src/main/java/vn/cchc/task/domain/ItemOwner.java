package vn.cchc.task.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentOwner;
import vn.cchc.document.FileOwner;
import vn.cchc.journal.Act;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.task.WorkFiles;
import vn.cchc.task.WorkRights;
import vn.cchc.task.Works;

/** Answers for drafts and evidence of a deliverable. */
@Component
class ItemOwner implements DocumentOwner, FileOwner {

    private final Works works;
    private final WorkRights rights;
    private final PlanRows rows;
    private final WorkBook book;

    ItemOwner(Works works, WorkRights rights, PlanRows rows, WorkBook book) {
        this.works = works;
        this.rights = rights;
        this.rows = rows;
        this.book = book;
    }

    @Override
    public String kind() {
        return WorkFiles.ITEM;
    }

    @Override
    public boolean mayRead(String personId, long itemId) {
        return rights.mayRead(personId, works.work(works.item(itemId).workId()));
    }

    @Override
    public boolean mayReadDraft(String personId, long itemId) {
        return rights.mayReadDrafts(personId, works.work(works.item(itemId).workId()));
    }

    @Override
    @Transactional(readOnly = true)
    public Act placed(Act act, long itemId) {
        Work work = book.item(itemId).work();
        return act.inPlan(work.planId()).inRow(work.rowId());
    }

    @Override
    @Transactional(readOnly = true)
    public Link link(long itemId) {
        RowView row = rows.row(book.item(itemId).work().rowId());
        return new Link((row.number() + " " + row.title()).strip(), "/plans/" + row.planId());
    }
}
