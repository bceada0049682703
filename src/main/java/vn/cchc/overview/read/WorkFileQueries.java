package vn.cchc.overview.read;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.task.WorkFiles;

/** The files that lie with deliverables, contributions and what other rooms work on. */
@Repository
class WorkFileQueries {

    private final JdbcClient jdbc;

    WorkFileQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one owner, oldest first. */
    List<FileLine> of(String ownerKind, long ownerId) {
        return jdbc.sql("select id, owner_kind, owner_id, name, media_type, size, uploaded_by from stored_file"
                        + " where owner_kind = ? and owner_id = ? order by id")
                .params(ownerKind, ownerId)
                .query(FileLine.class)
                .list();
    }

    /** Oldest first, in one statement. */
    List<FileLine> of(Collection<Long> itemIds, Collection<Long> contributionIds) {
        return jdbc.sql("""
                        select id, owner_kind, owner_id, name, media_type, size, uploaded_by from stored_file
                         where owner_kind = :itemKind and owner_id = any (:items)
                            or owner_kind = :contributionKind and owner_id = any (:contributions) order by id""")
                .param("itemKind", WorkFiles.ITEM)
                .param("items", itemIds.toArray(Long[]::new))
                .param("contributionKind", WorkFiles.CONTRIBUTION)
                .param("contributions", contributionIds.toArray(Long[]::new))
                .query(FileLine.class)
                .list();
    }
}
