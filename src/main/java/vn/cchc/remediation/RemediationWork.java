package vn.cchc.remediation;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.remediation.domain.FindingFixing;
import vn.cchc.remediation.domain.RemediationReading;

/** What people do about findings beside the tasks in their inbox. */
@Service
public class RemediationWork {

    private final RemediationReading reading;
    private final FindingFixing fixing;

    RemediationWork(RemediationReading reading, FindingFixing fixing) {
        this.reading = reading;
        this.fixing = fixing;
    }

    /** The remediations that followed an inspection; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<RemediationView> after(long inspectionId) {
        return reading.after(inspectionId);
    }

    /** The lines of a remediation in their order; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<LineView> lines(long remediationId) {
        return reading.lines(remediationId);
    }

    /**
     * Keeps a file that shows that a finding is fixed.
     *
     * @throws vn.cchc.shared.Refusal when the person is not of the unit, the finding is not being fixed, or the file is
     *     of a type that is not accepted
     */
    public void show(long lineId, String name, InputStream content, String by) {
        fixing.addFile(lineId, name, content, by);
    }
}
