package vn.cchc.remediation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Nobody checks what the own unit has fixed, not as an inspector's substitute either. */
@CchcTest
class SubstituteChecksTest {

    @Autowired
    private FixCheckers checkers;

    @Autowired
    private TestOrganization organizations;

    @Test
    void theSubstituteOfAnInspectorChecksOtherUnitsAlone() {
        TestAgency agency = organizations.agency("HCTH", "TCKT");
        String substitute = agency.officer("HCTH");

        StandIn.acting(substitute, agency.inspector(), agency.id(), () -> {
            checkers.require(substitute, agency.id(), agency.unit("TCKT"));
            assertThatThrownBy(() -> checkers.require(substitute, agency.id(), agency.unit("HCTH")))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("remediation.refusal.checks-own-unit"));
            return null;
        });
        assertThatThrownBy(() -> checkers.require(substitute, agency.id(), agency.unit("TCKT")))
                .isInstanceOf(Refusal.class);
    }
}
