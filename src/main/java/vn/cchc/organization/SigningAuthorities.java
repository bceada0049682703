package vn.cchc.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.SigningQueries;
import vn.cchc.shared.Refusal;

/** Who may sign what, and how (Nghị định 30/2020/NĐ-CP Điều 13). */
@Service
@Transactional(readOnly = true)
public class SigningAuthorities {

    private final SigningQueries titles;

    SigningAuthorities(SigningQueries titles) {
        this.titles = titles;
    }

    /** Every authority given for an agency, expired ones too, by person. */
    public List<SigningTitle> ofAgency(String agencyId) {
        return titles.ofAgency(agencyId);
    }

    /** The ways in which an active person may sign documents of a type for an agency on a day. */
    public List<SigningTitle> heldBy(String personId, String agencyId, String documentType, LocalDate on) {
        return titles.ofPerson(personId).stream()
                .filter(title -> title.agencyId().equals(agencyId) && title.covers(documentType, on))
                .toList();
    }

    /** The ways in which an active person may sign documents of a type on a day, for whichever agency. */
    public List<SigningTitle> heldBy(String personId, String documentType, LocalDate on) {
        return titles.ofPerson(personId).stream()
                .filter(title -> title.covers(documentType, on))
                .toList();
    }

    /** Active people who may sign documents of a type for an agency on a day, with each of their ways. */
    public List<SigningTitle> signers(String agencyId, String documentType, LocalDate on) {
        return titles.active(agencyId).stream()
                .filter(title -> title.covers(documentType, on))
                .toList();
    }

    /** Whether an active person may sign a document of this type for the agency in this mode on a day. */
    public boolean mayUse(String personId, String agencyId, SigningMode mode, String documentType, LocalDate on) {
        return heldBy(personId, agencyId, documentType, on).stream().anyMatch(title -> title.mode() == mode);
    }

    /**
     * The authority under which a person signs.
     *
     * @throws Refusal forbidden, when the person does not hold the mode, it has expired or does not cover the type
     */
    public SigningTitle require(String personId, String agencyId, SigningMode mode, String documentType, LocalDate on) {
        List<SigningTitle> held = titles.ofPerson(personId).stream()
                .filter(title -> title.agencyId().equals(agencyId) && title.mode() == mode)
                .toList();
        if (held.isEmpty()) {
            throw Refusal.forbidden("organization.refusal.signing-not-held");
        }
        return held.stream()
                .filter(title -> title.covers(documentType, on))
                .findFirst()
                .orElseThrow(() -> {
                    boolean expired = held.stream()
                            .noneMatch(title -> !on.isBefore(title.validFrom())
                                    && (title.validTo() == null || !on.isAfter(title.validTo())));
                    return Refusal.forbidden(
                            expired
                                    ? "organization.refusal.signing-expired"
                                    : "organization.refusal.signing-out-of-scope");
                });
    }
}
