package vn.cchc.document.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The series of numbers. */
interface SeriesRepository extends Repository<NumberSeries, Long> {

    /** Makes sure that the series exists, also when two clerks need it first at the same moment. */
    @Modifying
    @Query(value = """
                    insert into number_series (agency_id, series, year) values (:agencyId, :series, :year)
                    on conflict (agency_id, series, year) do nothing""", nativeQuery = true)
    void open(String agencyId, String series, int year);

    /** Finds the series and keeps all others from numbering in it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from NumberSeries s where s.agencyId = :agencyId and s.series = :series and s.year = :year")
    NumberSeries hold(String agencyId, String series, int year);

    Optional<NumberSeries> findByAgencyIdAndSeriesAndYear(String agencyId, String series, int year);
}
