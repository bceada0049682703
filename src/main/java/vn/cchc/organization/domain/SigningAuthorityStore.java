package vn.cchc.organization.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores signing authorities. */
public interface SigningAuthorityStore extends JpaRepository<SigningAuthorityEntity, Long> {}
