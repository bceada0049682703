package vn.cchc.inspection.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import vn.cchc.inspection.MemberView;
import vn.cchc.inspection.TeamRole;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** A person in the team of an inspection. */
@Entity
class TeamMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long inspectionId;
    private String personId;

    @Enumerated(EnumType.STRING)
    private TeamRole role;

    @Convert(converter = Areas.class)
    private Set<ReformDomain> areas;

    private String namedBy;
    private Instant namedAt;
    private String replacedBy;
    private String replacedReason;
    private Instant replacedAt;
    private String report;
    private Instant reportedAt;
    private boolean reportMissing;

    @Version
    private int version;

    protected TeamMember() {}

    TeamMember(long inspectionId, String personId, TeamRole role, Set<ReformDomain> areas, String by, Instant at) {
        this.inspectionId = inspectionId;
        this.personId = personId;
        this.role = role;
        this.areas = areas;
        this.namedBy = by;
        this.namedAt = at;
    }

    Long id() {
        return id;
    }

    String personId() {
        return personId;
    }

    TeamRole role() {
        return role;
    }

    boolean serving() {
        return replacedAt == null;
    }

    boolean reported() {
        return reportedAt != null;
    }

    /** Another person takes the place.
     *
     * @return the successor with the same role and areas
     */
    TeamMember giveWayTo(String successor, String reason, String by, Instant at) {
        if (!serving()) {
            throw Refusal.conflict("inspection.refusal.replaced-already");
        }
        replacedReason = Wording.required(reason, Wording.LONG, "reason");
        replacedBy = successor;
        replacedAt = at;
        return new TeamMember(inspectionId, successor, role, areas, by, at);
    }

    /** Keeps what the member has written so far. */
    void draft(String text) {
        if (reported()) {
            throw Refusal.conflict("inspection.refusal.member-reported");
        }
        report = Wording.optional(text, Wording.LONG, "member-report");
    }

    /** What the member reports to the head of the team. */
    void report(String text, Instant at) {
        report = Wording.required(text, Wording.LONG, "member-report");
        reportedAt = at;
        reportMissing = false;
    }

    /** The limit has run out. */
    void missReport() {
        reportMissing = !reported();
    }

    MemberView view() {
        return new MemberView(
                id,
                inspectionId,
                personId,
                role,
                Areas.ordered(areas),
                namedAt,
                replacedBy,
                replacedReason,
                replacedAt,
                report,
                reportedAt,
                reportMissing);
    }
}
