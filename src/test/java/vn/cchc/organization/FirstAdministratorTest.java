package vn.cchc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.PersonQueries;
import vn.cchc.organization.domain.PersonStore;
import vn.cchc.shared.DemoMode;
import vn.cchc.shared.Texts;
import vn.cchc.testing.CchcTest;

/** The first start of an empty system; each test sees one in a transaction that is rolled back. */
@CchcTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final String GOOD = "Khó đoán lắm 2026";

    @Autowired
    private PersonStore store;

    @Autowired
    private PersonQueries people;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private DemoMode demo;

    @Autowired
    private Texts texts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobody() {
        jdbc.sql("delete from signing_authority").update();
        jdbc.sql("delete from appointment").update();
        // people of other tests may be named by documents and plans: hidden, not removed, until the rollback
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("delete from person").update();
        jdbc.sql("set local session_replication_role = origin").update();
    }

    @Test
    void isOpenedAsConfigured() {
        start("quan.tri", GOOD);

        AccountDetails account = accounts.loadUserByUsername("quan.tri");
        assertThat(passwords.matches(GOOD, account.getPassword())).isTrue();
        assertThat(account.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_SYSTEM");
    }

    @ParameterizedTest
    @CsvSource({"quan.tri,''", "quan.tri,demo", "quan.tri,quan.tri-2026", "Quản trị,Khó đoán lắm 2026", "'',''"})
    void isNotOpenedWithAWeakPasswordAndTheLogSaysWhatToDo(String id, String password, CapturedOutput log) {
        start(id, password);

        assertThat(people.nobody()).isTrue();
        assertThat(log.getAll()).contains("cchc.admin.id", "cchc.admin.password", "khởi động lại");
    }

    @Test
    void isNotOpenedASecondTime() {
        start("quan.tri", GOOD);
        start("khac", GOOD);

        assertThat(people.person("khac")).isEmpty();
    }

    private void start(String id, String password) {
        new FirstAdministrator(store, people, passwords, demo, texts, id, password).run(null);
    }
}
