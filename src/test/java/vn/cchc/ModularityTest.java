package vn.cchc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Rooms depend on each other as their package-info says, and in no circle. */
class ModularityTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(CchcApplication.class);

    @Test
    void roomsKeepToTheirDeclaredNeighbours() {
        assertThat(ROOMS.getModuleByName("shared")).isPresent();
        ROOMS.verify();
    }
}
