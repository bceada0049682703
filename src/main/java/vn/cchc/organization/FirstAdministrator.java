package vn.cchc.organization;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.PersonEntity;
import vn.cchc.organization.domain.PersonQueries;
import vn.cchc.organization.domain.PersonStore;
import vn.cchc.shared.DemoMode;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/**
 * Opens the first account of an empty system: as configured, or for the demo as the demo asks for it. Without either
 * nobody can sign in, and the log says how to change that. No default password exists.
 */
@Component
@Order(FirstAdministrator.ORDER)
public class FirstAdministrator implements ApplicationRunner {

    /** Before everything that fills an empty system. */
    public static final int ORDER = 0;

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final PersonStore store;
    private final PersonQueries people;
    private final PasswordEncoder passwords;
    private final DemoMode demo;
    private final Texts texts;
    private final String id;
    private final String password;

    FirstAdministrator(
            PersonStore store,
            PersonQueries people,
            PasswordEncoder passwords,
            DemoMode demo,
            Texts texts,
            @Value("${cchc.admin.id:}") String id,
            @Value("${cchc.admin.password:}") String password) {
        this.store = store;
        this.people = people;
        this.passwords = passwords;
        this.demo = demo;
        this.texts = texts;
        this.id = id.strip();
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (demo.enabled() || !people.nobody()) {
            return;
        }
        if (id.isEmpty()) {
            LOG.warn(texts.get("organization.bootstrap.nobody"));
            return;
        }
        try {
            PasswordRule.check(id, password);
            open(id, texts.get("organization.bootstrap.name"), passwords.encode(password));
            LOG.info(texts.get("organization.bootstrap.done", id));
        } catch (Refusal refusal) {
            LOG.error(texts.get("organization.bootstrap.refused", texts.of(refusal)));
        }
    }

    /**
     * Opens an account that may administer everything, belonging to no agency yet.
     *
     * @throws Refusal conflict, when anybody is registered already; invalid for a bad account name
     */
    @Transactional
    public void open(String account, String fullName, String passwordHash) {
        if (!people.nobody()) {
            throw Refusal.conflict("organization.refusal.not-first");
        }
        String checked = NewPerson.checkedId(account);
        store.saveAndFlush(new PersonEntity(checked, null, fullName, null, passwordHash, true));
    }
}
