package vn.cchc.review.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.shared.Refusal;

/** Who appraises the sheets of a review; one of them takes the chair. */
@Embeddable
class Council {

    @ElementCollection
    @CollectionTable(name = "council_member", joinColumns = @JoinColumn(name = "review_id"))
    private Set<CouncilMember> members = new LinkedHashSet<>();

    protected Council() {}

    /**
     * @param accounts the chair first
     * @throws Refusal when there is nobody
     */
    Council(List<String> accounts) {
        if (accounts.isEmpty()) {
            throw Refusal.invalid("review.refusal.no-council");
        }
        accounts.stream().distinct().forEach(account -> members.add(new CouncilMember(account, members.isEmpty())));
    }

    Set<CouncilMember> members() {
        return Set.copyOf(members);
    }

    /** @throws Refusal when the person is in the council already */
    void add(String account) {
        requireNew(account);
        members.add(new CouncilMember(account, false));
    }

    /** @throws Refusal when the one is not in the council, or the other is already */
    void replace(String leaving, String successor) {
        CouncilMember member = members.stream()
                .filter(each -> each.personId().equals(leaving))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("review.refusal.no-member"));
        requireNew(successor);
        members.remove(member);
        members.add(new CouncilMember(successor, member.chair()));
    }

    private void requireNew(String newcomer) {
        if (members.stream().anyMatch(each -> each.personId().equals(newcomer))) {
            throw Refusal.conflict("review.refusal.member-twice");
        }
    }
}
