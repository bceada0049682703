package vn.cchc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.CoverQueries;
import vn.cchc.organization.domain.CoverRights;

/** Leave covers as they are: who does whose work today, who was named when. */
@Service
@Transactional(readOnly = true)
public class Covers {

    private static final int LATEST = 50;

    private final CoverQueries covers;
    private final CoverRights rights;
    private final Clock clock;

    Covers(CoverQueries covers, CoverRights rights, Clock clock) {
        this.covers = covers;
        this.rights = rights;
        this.clock = clock;
    }

    /** Covers in force today in which the person does others' work, in one statement; mostly none. */
    public List<Cover> bySubstitute(String personId) {
        return covers.bySubstitute(personId, LocalDate.now(clock));
    }

    /** Covers in force today in which one of the people is away, in one statement; mostly none. */
    public List<Cover> ofAbsent(Collection<String> personIds) {
        return personIds.isEmpty() ? List.of() : covers.ofAbsent(personIds, LocalDate.now(clock));
    }

    /** Covers in which the person is or was away or does or did another one's work, the latest first. */
    public List<Cover> about(String personId) {
        return covers.about(personId, LATEST);
    }

    /** Covers whose substitute goes on leave in their days; what is done for others is not passed on. */
    public List<Cover> leftAloneBy(Cover leave) {
        return about(leave.personId()).stream()
                .filter(cover -> cover.substituteId().equals(leave.personId()) && cover.endedAt() == null)
                .filter(cover ->
                        !cover.from().isAfter(leave.to()) && !cover.to().isBefore(leave.from()))
                .toList();
    }

    /** The people for whom somebody may name substitutes beside himself or herself, by name. */
    public List<Person> managed(String by, String agencyId) {
        return rights.managed(by, agencyId);
    }

    /** Covers of the people for whom somebody may name substitutes, the latest first. */
    public Page<Cover> managed(String by, String agencyId, Pageable page) {
        return covers.ofAgency(
                agencyId, rights.managed(by, agencyId).stream().map(Person::id).toList(), page);
    }

    /** Who may be named: active people at home or appointed in the agency, by name. */
    public List<Person> colleagues(String agencyId) {
        return rights.colleagues(agencyId);
    }
}
