package vn.cchc.shared;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * Entities by id, with the locks that writing takes until the end of the transaction.
 *
 * @param <T> the entity, whose lock also stands for what belongs to it
 */
@NoRepositoryBean
public interface LockingRepository<T> extends JpaRepository<T, Long> {

    /** For a change of state: nobody else changes the entity or writes in what belongs to it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from #{#entityName} e where e.id = :id")
    Optional<T> lockById(long id);

    /** For writing in what belongs to it: others may write beside, nobody changes the entity's state meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select e from #{#entityName} e where e.id = :id")
    Optional<T> shareById(long id);
}
