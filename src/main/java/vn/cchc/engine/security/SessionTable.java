package vn.cchc.engine.security;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How sessions are read and written. Stock writes to the disk at every request, although hardly ever more has changed
 * than the time; it opens a transaction to read a row; and it knows nothing of accounts.
 */
@Configuration(proxyBeanMethods = false)
class SessionTable {

    /** The session of a closed account is gone at once on every node, even if nobody came to delete it. */
    private static final String READ = """
            select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                   a.attribute_name, a.attribute_bytes
              from spring_session s left join spring_session_attributes a on a.session_primary_id = s.primary_id
             where s.session_id = ?
               and (s.principal_name is null
                    or exists (select 1 from person p where p.id = s.principal_name and p.active))
            """;

    /** The time of the last request may be a minute old; a session lasts for hours. */
    private static final String WRITE = """
            update spring_session s
               set session_id = latest.session_id, last_access_time = latest.last_access_time,
                   max_inactive_interval = latest.max_inactive_interval, expiry_time = latest.expiry_time,
                   principal_name = latest.principal_name
              from (values (cast(? as char(36)), cast(? as bigint), cast(? as int), cast(? as bigint),
                            cast(? as varchar), cast(? as char(36))))
                   latest (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
             where s.primary_id = latest.primary_id
               and (s.last_access_time < latest.last_access_time - 60000
                    or (s.session_id, s.max_inactive_interval, s.principal_name)
                       is distinct from (latest.session_id, latest.max_inactive_interval, latest.principal_name))
            """;

    /** Camunda's web apps set the same value again at every request. */
    private static final String WRITE_ATTRIBUTE = """
            update spring_session_attributes a set attribute_bytes = latest.attribute_bytes
              from (values (cast(? as bytea), cast(? as char(36)), cast(? as varchar)))
                   latest (attribute_bytes, primary_id, attribute_name)
             where a.session_primary_id = latest.primary_id and a.attribute_name = latest.attribute_name
               and a.attribute_bytes <> latest.attribute_bytes
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionStatements() {
        return sessions -> {
            sessions.setGetSessionQuery(READ);
            sessions.setUpdateSessionQuery(WRITE);
            sessions.setUpdateSessionAttributeQuery(WRITE_ATTRIBUTE);
        };
    }

    /** By this name Spring Session finds it; nobody else does. */
    @Bean(name = "springSessionTransactionOperations", defaultCandidate = false)
    TransactionOperations sessionTransactions(PlatformTransactionManager transactions) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new WhenNeeded(own);
    }

    /** Whatever gives a result is a single statement; several are only sent to write, and succeed or fail together. */
    private record WhenNeeded(TransactionOperations own) implements TransactionOperations {

        @Override
        public <T> T execute(TransactionCallback<T> statement) {
            return TransactionSynchronizationManager.isSynchronizationActive()
                    ? own.execute(statement)
                    : statement.doInTransaction(new SimpleTransactionStatus(false));
        }

        @Override
        public void executeWithoutResult(Consumer<TransactionStatus> statements) {
            own.executeWithoutResult(statements);
        }
    }
}
