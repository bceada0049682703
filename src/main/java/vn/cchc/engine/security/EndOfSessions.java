package vn.cchc.engine.security;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.organization.AccountClosed;

/** A closed account is signed out everywhere, on every node. */
@Component
class EndOfSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    EndOfSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Signs the person out everywhere but here. */
    void endOthers(String personId, String keptSession) {
        sessions.findByPrincipalName(personId).keySet().stream()
                .filter(session -> !session.equals(keptSession))
                .forEach(sessions::deleteById);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void end(AccountClosed account) {
        sessions.findByPrincipalName(account.personId()).keySet().forEach(sessions::deleteById);
    }
}
