package vn.cchc.organization.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores agencies. */
public interface AgencyStore extends JpaRepository<AgencyEntity, String> {}
