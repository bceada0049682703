package vn.cchc.task.domain;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.FileOwner;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkFiles;
import vn.cchc.task.WorkRights;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** Files that a unit sends with its answer, and who may read them. */
@Service
public class Answers implements FileOwner {

    private final ContributionRepository contributions;
    private final WorkBook book;
    private final Works works;
    private final WorkRights rights;
    private final Files files;
    private final Organization organization;

    Answers(
            ContributionRepository contributions,
            WorkBook book,
            Works works,
            WorkRights rights,
            Files files,
            Organization organization) {
        this.contributions = contributions;
        this.book = book;
        this.works = works;
        this.rights = rights;
        this.files = files;
        this.organization = organization;
    }

    /**
     * Keeps a file for the answer that a unit is about to give.
     *
     * @return the file's id
     * @throws Refusal when the request was answered, or the person is not of the unit
     */
    @Transactional
    public long addFile(long contributionId, String name, InputStream content, String by) {
        Contribution contribution = find(contributionId);
        boolean ofUnit = organization.holds(by, Role.HEAD, contribution.unitId())
                || organization.holds(by, Role.OFFICER, contribution.unitId());
        if (!ofUnit) {
            throw Refusal.forbidden("task.refusal.not-asked");
        }
        if (!contribution.open()) {
            throw Refusal.conflict("task.refusal.answered");
        }
        Work work = book.work(contribution.workId());
        return files.store(name, content, by, owner(work.agencyId(), contributionId))
                .id();
    }

    /** The files of an answer, oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFile> files(String agencyId, long contributionId) {
        return files.of(owner(agencyId, contributionId));
    }

    @Override
    public String kind() {
        return WorkFiles.CONTRIBUTION;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, long contributionId) {
        WorkView work = works.work(find(contributionId).workId());
        return rights.mayReadDrafts(personId, work);
    }

    private Contribution find(long contributionId) {
        return contributions
                .findById(contributionId)
                .orElseThrow(() -> Refusal.notFound("task.refusal.no-request-found"));
    }

    private static Files.Owner owner(String agencyId, long contributionId) {
        return new Files.Owner(agencyId, WorkFiles.CONTRIBUTION, contributionId);
    }
}
