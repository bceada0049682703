package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestOrganization;

@CchcTest
class AccountPageTest {

    private static final String NEW = "Mot-cau-dai-2026";

    @LocalServerPort
    private int port;

    @Autowired
    private TestOrganization organizations;

    private String me;
    private Http here;

    @BeforeEach
    void signIn() {
        me = organizations.agency("HCTH").officer("HCTH");
        here = new Http(port);
        here.signIn(me, "demo");
    }

    @Test
    void theNewPasswordCountsAtOnceAndOnlyThisSessionGoesOn() {
        Http elsewhere = new Http(port);
        elsewhere.signIn(me, "demo");

        assertThat(change("demo", NEW, NEW).statusCode()).isEqualTo(302);

        assertThat(here.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(here.page("/account").body()).contains("Đã đổi mật khẩu");
        assertThat(elsewhere.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(new Http(port).signIn(me, "demo").statusCode()).isEqualTo(401);
        assertThat(new Http(port).signIn(me, NEW).statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsWrongIsSaidAndNothingChanges() {
        assertThat(change("sai", NEW, NEW).body()).contains("Mật khẩu hiện tại chưa đúng.");
        assertThat(change("demo", NEW, NEW + "x").body()).contains("Hai lần nhập mật khẩu mới chưa giống nhau.");
        assertThat(change("demo", "ngan", "ngan").body()).contains("Mật khẩu phải có ít nhất 10 ký tự.");
        assertThat(change("demo", me + "-2026", me + "-2026").body()).contains("Mật khẩu quá dễ đoán.");

        assertThat(new Http(port).signIn(me, "demo").statusCode()).isEqualTo(302);
    }

    @Test
    void guessingThePresentPasswordComesToAnEnd() {
        HttpResponse<String> answer = null;
        for (int attempt = 0; attempt < 6; attempt++) {
            answer = change("sai", NEW, NEW);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(change("demo", NEW, NEW).body()).contains("Nhập sai mật khẩu quá nhiều lần");
    }

    @Test
    void aFormOfAnEndedSessionIsAnsweredAsWhatItIs() {
        HttpResponse<String> answer = new Http(port)
                .form("/account/password", Map.of("current", "demo", "password", NEW, "again", NEW, "_csrf", "cu"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Phiên làm việc của trang này đã hết")
                .doesNotContain("không có quyền");
    }

    @Test
    void theAppsOfTheAdministratorAreRefusedOnAPage() {
        HttpResponse<String> answer = here.page("/camunda/app/cockpit/default/");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Bạn không có quyền xem hoặc làm việc này.", "Về trang tổng quan");
    }

    private HttpResponse<String> change(String current, String password, String again) {
        String token =
                Http.tree(here.get("/api/session")).path("csrf").path("token").asText();
        return here.form(
                "/account/password", Map.of("current", current, "password", password, "again", again, "_csrf", token));
    }
}
