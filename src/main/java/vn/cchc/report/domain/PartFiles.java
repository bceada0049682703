package vn.cchc.report.domain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.FileOwner;
import vn.cchc.report.ReportView;

/** Files of a part are read by who may read the part. */
@Component
class PartFiles implements FileOwner {

    private final ReportBook book;
    private final ReportRights rights;

    PartFiles(ReportBook book, ReportRights rights) {
        this.book = book;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return ReportKinds.PART;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, long partId) {
        ReportPart part = book.part(partId);
        ReportView report = book.plain(part.reportId()).view();
        return rights.mayReadPart(personId, report, part.unitId());
    }
}
