package vn.cchc.document.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** The settings of the agencies. */
interface SettingRepository extends JpaRepository<DocumentSetting, String> {

    /** @return the agency's settings, or the defaults when it has none */
    default DocumentSetting of(String agencyId) {
        return findById(agencyId).orElseGet(() -> new DocumentSetting(agencyId));
    }
}
