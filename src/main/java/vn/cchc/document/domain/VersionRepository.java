package vn.cchc.document.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions of the documents. */
interface VersionRepository extends Repository<DocumentVersion, Long> {

    DocumentVersion save(DocumentVersion version);

    /** Whether one of the people has put in a version as the substitute of somebody who writes the draft. */
    boolean existsByDocumentIdAndCreatedByInAndCreatedForIsNotNull(long documentId, Collection<String> people);

    @Query("select distinct v from DocumentVersion v join fetch v.fileIds where v.documentId = :documentId"
            + " order by v.number desc")
    List<DocumentVersion> findNewestFirst(long documentId);

    @Query(
            "select v from DocumentVersion v join fetch v.fileIds where v.documentId = :documentId and v.number = :number")
    DocumentVersion findOne(long documentId, int number);
}
