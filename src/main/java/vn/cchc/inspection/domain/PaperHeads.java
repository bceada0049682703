package vn.cchc.inspection.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.print.Letterhead;
import vn.cchc.document.print.Paper;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Texts;

/** How every document of an inspection begins and ends. */
@Component
class PaperHeads {

    private final Organization organization;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    PaperHeads(Organization organization, Documents documents, Texts texts, Clock clock) {
        this.organization = organization;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    /** Letterhead, type and subject. */
    Paper begin(Inspection inspection, DocumentType type, String subject) {
        Agency agency = organization.agency(inspection.agencyId());
        return Paper.portrait()
                .letterhead(new Letterhead(
                        upper(agency.governingBody() == null ? "" : agency.governingBody()),
                        upper(agency.name()),
                        text("state"),
                        text("motto"),
                        text("symbol", type.code(), agency.symbol()),
                        text(
                                "place",
                                agency.place(),
                                String.valueOf(LocalDate.now(clock).getYear()))))
                .title(upper(texts.get(type.nameKey())))
                .title(subject);
    }

    /** Recipients and who signs. */
    byte[] end(Inspection inspection, Paper paper) {
        Agency agency = organization.agency(inspection.agencyId());
        return paper.closing(
                        text("recipients"),
                        List.of(text("recipients.units"), text("recipients.team"), text("recipients.archive")),
                        upper(agency.headTitle()),
                        "")
                .bytes();
    }

    /** What the inspection is, as it stands after another word: in small letters, said to be an inspection. */
    String about(Inspection inspection) {
        String subject = inspection.subject();
        String small = subject.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + subject.substring(1);
        boolean said = small.startsWith(text("inspect")) || small.startsWith(text("inspect-again"));
        return said ? small : text("inspect") + " " + small;
    }

    /** Who decides, as it stands over a decision: the post and the agency, a word that ends the one and begins the other once. */
    String competence(Inspection inspection) {
        Agency agency = organization.agency(inspection.agencyId());
        String title = upper(agency.headTitle());
        String name = upper(agency.name());
        for (int from = 0; from >= 0; from = title.indexOf(' ', from + 1)) {
            if (name.startsWith(title.substring(from).strip() + " ")) {
                return (title.substring(0, from) + " " + name).strip();
            }
        }
        return title + " " + name;
    }

    /** Number and symbol of a document that was issued, or dots. */
    String notation(Long documentId) {
        String notation = documentId == null ? null : documents.view(documentId).notation();
        return notation == null ? "…" : notation;
    }

    private static String upper(String text) {
        return text.toUpperCase(Texts.VIETNAMESE);
    }

    private String text(String key, Object... values) {
        return texts.get("inspection.paper." + key, values);
    }
}
