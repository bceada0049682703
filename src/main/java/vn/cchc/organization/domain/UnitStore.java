package vn.cchc.organization.domain;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores units. */
public interface UnitStore extends JpaRepository<UnitEntity, Long> {

    /** The units directly under a unit that have not ended. */
    List<UnitEntity> findByParentIdAndValidToIsNull(long parentId);
}
