package vn.cchc.organization.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores groups of units. */
public interface UnitGroupStore extends JpaRepository<UnitGroupEntity, Long> {}
