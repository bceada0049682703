package vn.cchc.organization.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores people. */
public interface PersonStore extends JpaRepository<PersonEntity, String> {}
