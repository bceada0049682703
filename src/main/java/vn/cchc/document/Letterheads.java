package vn.cchc.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Symbols;
import vn.cchc.document.print.Letterhead;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Texts;

/** What stands above and below the drafts that the system writes; number and day stay open (Nghị định 30/2020/NĐ-CP). */
@Component
public class Letterheads {

    private final Organization organization;
    private final Symbols symbols;
    private final Texts texts;
    private final Clock clock;

    Letterheads(Organization organization, Symbols symbols, Texts texts, Clock clock) {
        this.organization = organization;
        this.symbols = symbols;
        this.texts = texts;
        this.clock = clock;
    }

    /** The head of a draft of the agency, to be issued this year. */
    public Letterhead of(String agencyId, DocumentType type, long draftingUnitId) {
        Agency agency = organization.agency(agencyId);
        return new Letterhead(
                agency.governingBody() == null ? "" : upper(agency.governingBody()),
                upper(agency.name()),
                texts.get("document.print.state"),
                texts.get("document.print.motto"),
                texts.get("document.print.number", symbols.of(agencyId, type, draftingUnitId)),
                texts.get(
                        "document.print.place-and-date",
                        agency.place(),
                        String.valueOf(LocalDate.now(clock).getYear())));
    }

    /** The lines over the signature when the head of the agency signs; whoever signs may stand there differently. */
    public String signer(String agencyId) {
        Agency agency = organization.agency(agencyId);
        String head = upper(agency.headTitle());
        return agency.collective() && agency.collectiveName() != null
                ? texts.get("document.print.for-collective", upper(agency.collectiveName())) + "\n" + head
                : head;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
