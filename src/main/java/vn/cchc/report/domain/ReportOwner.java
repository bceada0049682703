package vn.cchc.report.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentOwner;
import vn.cchc.journal.Act;
import vn.cchc.plan.Plans;
import vn.cchc.report.ReportView;

/** Tells the documents' room about reports: who consolidates and who advises on the plan reads the drafts. */
@Component
class ReportOwner implements DocumentOwner {

    private final ReportBook book;
    private final ReportRights rights;
    private final Plans plans;
    private final ReportTitles titles;

    ReportOwner(ReportBook book, ReportRights rights, Plans plans, ReportTitles titles) {
        this.book = book;
        this.rights = rights;
        this.plans = plans;
        this.titles = titles;
    }

    @Override
    public String kind() {
        return ReportKinds.REPORT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReadDraft(String personId, long reportId) {
        ReportView report = book.plain(reportId).view();
        return rights.coordinates(personId, report.agencyId())
                || rights.ofUnit(personId, plans.view(report.planId()).advisoryUnitId());
    }

    @Override
    @Transactional(readOnly = true)
    public Act placed(Act act, long reportId) {
        return act.inPlan(book.plain(reportId).planId());
    }

    @Override
    @Transactional(readOnly = true)
    public Link link(long reportId) {
        return new Link(titles.title(book.plain(reportId).view()), "/reports/" + reportId);
    }
}
