package vn.cchc.document.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The documents. */
interface DocumentRepository extends JpaRepository<Document, Long> {

    @Query("select d from Document d left join fetch d.recipients where d.id in :ids")
    List<Document> findWithRecipients(Collection<Long> ids);

    @Query(
            "select distinct d from Document d left join fetch d.recipients where d.origin.ownerKind = :kind and d.origin.ownerId = :id order by d.id")
    List<Document> findByOwner(String kind, long id);

    @Query("select d from Document d where d.repair.documentId = :id order by d.id")
    List<Document> findRepairsOf(long id);

    @Query("select count(d) > 0 from Document d where d.origin.agencyId = :agencyId and d.registration.year = :year")
    boolean isAnyNumbered(String agencyId, int year);
}
