package vn.cchc.rights;

import static vn.cchc.testing.SignedInAs.as;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import vn.cchc.notice.Post;
import vn.cchc.notice.domain.OwnNotices;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Who may do what with the notice of an officer of HCTH, and with the mail of the installation. */
@CchcTest
class NoticeRightsTest {

    @Autowired
    private TestOrganization organizations;

    @Autowired
    private OwnNotices notices;

    @Autowired
    private Post post;

    @Autowired
    private Rights rights;

    @TestFactory
    Stream<DynamicTest> whoseTheNoticeIs() {
        TestAgency above = organizations.agency("HCTH", "TCKT");
        TestAgency own = organizations.below(above, "HCTH", "TCKT");
        post.news(own.officer("HCTH"), "Tin riêng");
        long notice = as(
                own.officer("HCTH"),
                () -> notices.list(true, PageRequest.of(0, 1))
                        .getContent()
                        .get(0)
                        .id());
        return rights.tests(
                Rule.table("""
                GET  /notices                        | own: all | above: all | foreign: all
                POST /notices/{notice}/open          | own: officer
                POST /notices/{notice}/read          | own: officer
                GET  /account/notices                | own: all | above: all | foreign: all
                POST /account/notices mail=true      | own: all | above: all | foreign: all
                POST /account/notices/feed           | own: all | above: all | foreign: all
                POST /account/notices/feed/revoke    | own: all | above: all | foreign: all
                GET  /admin/mail
                POST /admin/mail/again
                """, Map.of("notice", notice)),
                new Rights.Agencies(own, above, organizations.agency("HCTH", "TCKT")),
                List.of());
    }
}
