package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.organization.LeaveCover;
import vn.cchc.organization.NewCover;
import vn.cchc.testing.CchcTest;

/** The pages as the one on leave sees them: for whom they open, for how long, and which do not. */
@CchcTest
class StandInPagesTest extends RestGuardCase {

    @Autowired
    private LeaveCover leaveCover;

    @Autowired
    private Clock clock;

    private String absent;
    private String substitute;
    private Http hoa;
    private long cover;

    @BeforeEach
    void aTaskOfSomebodyOnLeave() {
        start();
        absent = ours.officer("HCTH");
        substitute = ours.clerk();
        LocalDate today = LocalDate.now(clock);
        cover = leaveCover.name(
                new NewCover(ours.id(), absent, substitute, today, today, Set.of(), "Nghỉ phép"), absent);
        hoa = signedIn(substitute);
    }

    @Test
    void pagesSayForWhomTheyAreAndTheirLinksStayThere() {
        String page = hoa.page("/thay/" + task + "/documents").body();

        assertThat(page)
                .contains("Bạn đang làm thay cv1.hcth " + ours.id())
                .contains("\"/thay/" + task + "/plans\"")
                .doesNotContain("\"/thay/" + task + "/account\"")
                .doesNotContain("/thay/" + task + "/webjars")
                .contains("href=\"/app.css\"");
        assertThat(hoa.page("/documents").body()).doesNotContain("Bạn đang làm thay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/account", "/%61ccount", "/cover", "/organization", "/thay/x/plans", "/processes", "/login"})
    void whatIsNobodysWorkDoesNotOpen(String page) {
        assertThat(hoa.page("/thay/" + task + page).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsChangedBeforeTheTaskIsTaken() {
        assertThat(send().statusCode()).isEqualTo(403);

        claim(hoa, substitute);

        HttpResponse<String> answer = send();
        assertThat(answer.statusCode())
                .as("the page itself answers now: there is no such plan")
                .isEqualTo(404);
    }

    private HttpResponse<String> send() {
        String token = hoa.page("/account").body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        return hoa.form("/thay/" + task + "/plans/999999999/send", Map.of("_csrf", token));
    }

    @Test
    void strangersAndFormerSubstitutesSeeWhatTheyThemselvesMay() {
        Http minh = signedIn(ours.colleague("HCTH"));
        assertThat(minh.page("/thay/" + task + "/documents").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/documents").doesNotContain("/thay/"));
        assertThat(minh.page("/thay/no-such-task/documents").statusCode()).isEqualTo(302);

        leaveCover.end(cover, absent);

        assertThat(hoa.page("/thay/" + task + "/documents").statusCode()).isEqualTo(302);
        assertThat(send().statusCode()).isEqualTo(403);
    }

    @Test
    void whoHasNotSignedInLearnsNothing() {
        assertThat(new Http(port).page("/thay/" + task + "/documents").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }
}
