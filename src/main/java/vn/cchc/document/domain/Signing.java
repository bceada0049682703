package vn.cchc.document.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningAuthorities;
import vn.cchc.organization.SigningMode;
import vn.cchc.organization.SigningTitle;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/** Approval and signature by whoever holds the authority on the day (Nghị định 30/2020/NĐ-CP Điều 11, 13). */
@Service
@Transactional
public class Signing {

    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final SignedContent content;
    private final SettingRepository settings;
    private final SigningAuthorities authorities;
    private final Organization organization;
    private final Acts acts;
    private final Clock clock;

    Signing(
            DocumentRepository documents,
            VersionRepository versions,
            SignedContent content,
            SettingRepository settings,
            SigningAuthorities authorities,
            Organization organization,
            Acts acts,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.content = content;
        this.settings = settings;
        this.authorities = authorities;
        this.organization = organization;
        this.acts = acts;
        this.clock = clock;
    }

    /** The ways in which a person may sign this document today under the rule; empty when there is none. */
    @Transactional(readOnly = true)
    public List<SigningTitle> titles(long documentId, String personId, ApproverRule rule) {
        Document document = find(documentId);
        return mayNotSign(document, personId) == null ? titles(document, personId, rule) : List.of();
    }

    /**
     * Who may sign this document today under the rule: those who are asked by their role, and where the leaders sign
     * also those whom they authorized in writing.
     */
    @Transactional(readOnly = true)
    public Signers signers(long documentId, ApproverRule rule) {
        Document document = find(documentId);
        Set<String> asked = (rule.unitId() == null
                        ? organization.holders(document.origin().agencyId(), Role.LEADER)
                        : organization.members(rule.unitId(), Role.HEAD))
                .stream().map(Person::id).collect(Collectors.toSet());
        Set<String> able =
                authorities
                        .signers(
                                document.origin().agencyId(),
                                document.origin().type().code(),
                                today())
                        .stream()
                        .filter(title -> rule.allows(title.mode()))
                        .filter(title -> asked.contains(title.personId()) || authorized(title, rule))
                        .map(SigningTitle::personId)
                        .filter(person -> mayNotSign(document, person) == null)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new Signers(
                !able.isEmpty(),
                able.stream().filter(person -> !asked.contains(person)).toList());
    }

    /**
     * Who may sign.
     *
     * @param found whether anybody may
     * @param authorized accounts of those who may though their role does not ask them
     */
    public record Signers(boolean found, List<String> authorized) {}

    private static boolean authorized(SigningTitle title, ApproverRule rule) {
        return rule.unitId() == null && title.mode() == SigningMode.SIGN_BY_AUTHORIZATION;
    }

    /**
     * The draft may be signed as it is; the signature follows separately.
     *
     * @throws Refusal when the person could not sign it either
     */
    public void approve(long documentId, String by, ApproverRule rule, String note) {
        Document document = find(documentId);
        requireMaySign(document, by);
        if (titles(document, by, rule).isEmpty()) {
            throw Refusal.forbidden("document.refusal.no-title");
        }
        document.approved(by, clock.instant());
        acts.record(document, "approved", by, note, String.valueOf(document.latestVersion()));
    }

    /**
     * Signs an approved draft.
     *
     * @throws Refusal when the person does not hold the mode for this type today, the rule does not allow it, or the
     *     person wrote the draft or checked its content
     */
    public void sign(long documentId, String by, SigningMode mode, ApproverRule rule, String note) {
        Document document = find(documentId);
        requireMaySign(document, by);
        if (!rule.allows(mode)) {
            throw Refusal.forbidden("document.refusal.mode-not-allowed");
        }
        SigningTitle title = authorities.require(
                by, document.origin().agencyId(), mode, document.origin().type().code(), today());
        Instant now = clock.instant();
        int version = document.latestVersion();
        document.signed(new Signature(
                version,
                content.hash(document, version),
                by,
                mode,
                String.join("\n", title.block()),
                organization.person(by).fullName(),
                now));
        acts.record(document, "signed", by, note, String.valueOf(version), title.blockText());
    }

    private void requireMaySign(Document document, String person) {
        String obstacle = mayNotSign(document, person);
        if (obstacle != null) {
            throw Refusal.forbidden(obstacle);
        }
    }

    /** @return key of the sentence that says why the person must not sign, or null */
    private String mayNotSign(Document document, String person) {
        boolean wrote = StandIn.concerns(person, document.origin().drafterId())
                || versions.existsByDocumentIdAndCreatedByInAndCreatedForIsNotNull(
                        document.id(), StandIn.behind(person));
        if (wrote) {
            return "document.refusal.drafter-signs";
        }
        return document.contentCheckedBehind(person)
                        && !settings.of(document.origin().agencyId()).contentCheckerMaySign()
                ? "document.refusal.checker-signs"
                : null;
    }

    private List<SigningTitle> titles(Document document, String person, ApproverRule rule) {
        return authorities
                .heldBy(
                        person,
                        document.origin().agencyId(),
                        document.origin().type().code(),
                        today())
                .stream()
                .filter(title -> rule.allows(title.mode()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Document find(long documentId) {
        return documents.findById(documentId).orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
    }
}
