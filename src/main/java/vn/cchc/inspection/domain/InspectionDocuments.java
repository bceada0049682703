package vn.cchc.inspection.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentOwner;

/**
 * Tells the documents' room about inspections: the team reads the drafts; the units do not learn of an unannounced one
 * before the team arrives.
 */
@Component
class InspectionDocuments implements DocumentOwner {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final JdbcClient jdbc;

    InspectionDocuments(InspectionBook book, InspectionRights rights, JdbcClient jdbc) {
        this.book = book;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return InspectionBook.SUBJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReadDraft(String personId, long inspectionId) {
        return rights.sight(personId, book.plain(inspectionId)) == Sight.FULL;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> hiddenFrom(String personId) {
        Set<Long> surprises = jdbc.sql("""
                        select distinct i.id from inspection i
                          join inspection_unit v on v.inspection_id = i.id and v.arrived_at is null
                         where i.kind = 'UNANNOUNCED' and i.state in ('PREPARING', 'RUNNING')""")
                .query(Long.class)
                .set();
        Set<Long> hidden = surprises.stream()
                .filter(id -> rights.surprised(personId, book.plain(id)))
                .collect(Collectors.toSet());
        return hidden.isEmpty()
                ? Set.of()
                : jdbc.sql("select id from document where owner_kind = :kind and owner_id = any (:ids)")
                        .param("kind", InspectionBook.SUBJECT)
                        .param("ids", hidden.toArray(Long[]::new))
                        .query(Long.class)
                        .set();
    }

    @Override
    @Transactional(readOnly = true)
    public Link link(long inspectionId) {
        return new Link(book.plain(inspectionId).subject(), "/inspections/" + inspectionId);
    }
}
