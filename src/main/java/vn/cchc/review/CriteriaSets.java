package vn.cchc.review;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.review.domain.CriteriaQueries;
import vn.cchc.review.domain.CriteriaWriting;
import vn.cchc.review.imports.CriteriaWorkbook;
import vn.cchc.shared.Refusal;

/** The criteria of the years: every one of the agency reads them, its coordinators write them. */
@Service
public class CriteriaSets {

    private final CriteriaQueries queries;
    private final CriteriaWriting writing;
    private final CriteriaWorkbook workbook;
    private final Files files;
    private final Organization organization;

    CriteriaSets(
            CriteriaQueries queries,
            CriteriaWriting writing,
            CriteriaWorkbook workbook,
            Files files,
            Organization organization) {
        this.queries = queries;
        this.writing = writing;
        this.workbook = workbook;
        this.files = files;
        this.organization = organization;
    }

    /** The sets that the signed-in person may read, the newest year and edition first. */
    @Transactional(readOnly = true)
    public Page<CriteriaSetView> list(Pageable page) {
        Collection<String> agencies =
                organization.agenciesOf(organization.currentPerson().id());
        return new PageImpl<>(
                queries.sets(agencies, page.getPageSize(), page.getOffset()), page, queries.count(agencies));
    }

    /** The agencies whose criteria the signed-in person writes. */
    @Transactional(readOnly = true)
    public List<String> writableAgencies() {
        String person = organization.currentPerson().id();
        return organization.agenciesOf(person).stream()
                .filter(agency -> organization.holds(person, Role.COORDINATOR, agency))
                .toList();
    }

    /** Whether the signed-in person writes the criteria of the agency. */
    @Transactional(readOnly = true)
    public boolean writes(String agencyId) {
        return organization.holds(organization.currentPerson().id(), Role.COORDINATOR, agencyId);
    }

    /** @throws Refusal not found, also for a set of an agency that the signed-in person does not belong to */
    @Transactional(readOnly = true)
    public CriteriaSetView readable(long setId) {
        Collection<String> agencies =
                organization.agenciesOf(organization.currentPerson().id());
        return queries.set(setId)
                .filter(set -> agencies.contains(set.agencyId()))
                .orElseThrow(() -> Refusal.notFound("review.refusal.no-criteria"));
    }

    /** A set; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public CriteriaSetView view(long setId) {
        return queries.set(setId).orElseThrow(() -> Refusal.notFound("review.refusal.no-criteria"));
    }

    /** The sets in force of an agency, the newest year first; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<CriteriaSetView> inForce(String agencyId) {
        return queries.inForce(List.of(agencyId));
    }

    /** All criteria of a set, headings too, in its order; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<CriterionView> criteria(long setId) {
        return queries.criteria(setId);
    }

    /** Sentences on all that keeps the set from being put in force; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<String> problems(long setId) {
        return writing.problems(setId).stream().map(writing::sentence).toList();
    }

    /** What is wrong, as a sentence that names the criterion or the line of the file. */
    public String sentence(CriteriaProblem problem) {
        return writing.sentence(problem);
    }

    /** The file to fill in for an import (.xlsx). */
    public byte[] template() {
        return workbook.template();
    }

    /** An empty draft, to be written on its page. */
    @Transactional
    public long draft(String agencyId, int year, String title) {
        return writing.draft(agencyId, year, title, null, List.of(), requireCoordinator(agencyId));
    }

    /**
     * A draft from a file like {@link #template()}.
     *
     * @throws FaultyCriteria with every line that is wrong; nothing is stored then
     * @throws Refusal when it is no such file, may carry something that runs, or has no table of criteria
     */
    @Transactional
    public long importFile(String agencyId, int year, String title, String fileName, byte[] content) {
        String person = requireCoordinator(agencyId);
        CriteriaWorkbook.Reading read = workbook.read(fileName, content);
        if (read.criteria().isEmpty()) {
            throw Refusal.invalid("review.criteria.problem.none");
        }
        if (!read.problems().isEmpty()) {
            List<CriteriaProblem> all = new ArrayList<>(read.problems());
            all.addAll(writing.lineProblems(read.criteria()));
            all.sort(Comparator.comparingInt(CriteriaProblem::row));
            throw new FaultyCriteria(all);
        }
        long set = writing.draft(agencyId, year, title, fileName, read.criteria(), person);
        StoredFile kept = files.store(
                fileName,
                new ByteArrayInputStream(content),
                person,
                new Files.Owner(agencyId, CriteriaWriting.SUBJECT, set));
        if (!kept.mediaType().contains("spreadsheetml")) {
            throw Refusal.invalid("review.import.not-excel");
        }
        return set;
    }

    /** The next edition as a copy, for the same year or another one. */
    @Transactional
    public long copy(long setId, int year) {
        CriteriaSetView source = readable(setId);
        String person = requireCoordinator(source.agencyId());
        List<NewCriterion> content = writing.content(setId);
        return writing.draft(source.agencyId(), year, source.title(), source.sourceFile(), content, person);
    }

    /** Another title for a draft. */
    @Transactional
    public void rename(long setId, String title) {
        requireWriter(setId);
        writing.rename(setId, title);
    }

    /**
     * Writes one criterion of a draft, or adds it when there is no id.
     *
     * @throws Refusal when it is not right by itself, or the set is in use
     */
    @Transactional
    public void write(long setId, Long criterionId, NewCriterion line) {
        requireWriter(setId);
        writing.write(setId, criterionId, line);
    }

    /** Takes one criterion out of a draft. */
    @Transactional
    public void remove(long setId, long criterionId) {
        requireWriter(setId);
        writing.remove(setId, criterionId);
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(long setId) {
        writing.discard(setId, requireWriter(setId));
    }

    /**
     * From now on reviews of the year use this edition, and it does not change any more.
     *
     * @throws Refusal with the first sentence of {@link #problems}
     */
    @Transactional
    public void putInForce(long setId) {
        writing.putInForce(setId, requireWriter(setId));
    }

    private String requireWriter(long setId) {
        return requireCoordinator(readable(setId).agencyId());
    }

    private String requireCoordinator(String agencyId) {
        String person = organization.currentPerson().id();
        if (organization.holds(person, Role.COORDINATOR, agencyId)) {
            return person;
        }
        throw organization.agenciesOf(person).contains(agencyId)
                ? Refusal.forbidden("review.refusal.not-coordinator")
                : Refusal.notFound("review.refusal.no-criteria");
    }
}
