package vn.cchc.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.shared.Texts;

/** An officer of the board is away when a newcomer comes, and a colleague does the officer's work for some weeks. */
@Component
class DemoLeave {

    private static final String AGENCY = "ban-qlda";
    private static final String ABSENT = "cv.tckt.qlda";
    private static final String SUBSTITUTE = "cv2.tckt.qlda";
    private static final int DAYS = 20;

    private final LeaveCover leaveCover;
    private final Texts texts;
    private final Clock clock;

    DemoLeave(LeaveCover leaveCover, Texts texts, Clock clock) {
        this.leaveCover = leaveCover;
        this.texts = texts;
        this.clock = clock;
    }

    /** From today on; the officer does it before leaving. */
    void begin() {
        LocalDate today = LocalDate.now(clock);
        leaveCover.name(
                new NewCover(
                        AGENCY, ABSENT, SUBSTITUTE, today, today.plusDays(DAYS), Set.of(), texts.get("demo.leave")),
                ABSENT);
    }
}
