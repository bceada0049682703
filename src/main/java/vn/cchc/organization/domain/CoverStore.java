package vn.cchc.organization.domain;

import vn.cchc.shared.LockingRepository;

/** Stores leave covers. */
public interface CoverStore extends LockingRepository<CoverEntity> {}
