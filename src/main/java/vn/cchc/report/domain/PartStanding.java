package vn.cchc.report.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.report.PartState;

/** Where parts stand within a change that is under way; what pages show is read by {@link PartQueries}. */
@Component
@Transactional(readOnly = true)
public class PartStanding {

    private final ReportBook book;
    private final PartRepository parts;

    PartStanding(ReportBook book, PartRepository parts) {
        this.book = book;
        this.parts = parts;
    }

    /** The parts of a report that are neither accepted nor silent. */
    public List<Long> open(long reportId) {
        return parts.findByReportIdOrderById(reportId).stream()
                .filter(part -> part.state().open())
                .map(ReportPart::id)
                .toList();
    }

    /** The unit of a part. */
    public long unit(long partId) {
        return book.part(partId).unitId();
    }

    /** Whether the part is there to be checked. */
    public boolean sent(long partId) {
        return book.part(partId).state() == PartState.SUBMITTED;
    }
}
