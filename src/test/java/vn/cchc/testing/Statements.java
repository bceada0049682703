package vn.cchc.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the SQL statements that a thread sends, whoever sends them: Hibernate, the engine, our own queries. */
@Component
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<AtomicInteger> SENT = new ThreadLocal<>();

    /** How many statements the use case sent on this thread. */
    public static int during(Runnable useCase) {
        var count = new AtomicInteger();
        SENT.set(count);
        try {
            useCase.run();
        } finally {
            SENT.remove();
        }
        return count.get();
    }

    /** The same for a use case whose answer is looked at elsewhere. */
    public static int during(Supplier<?> useCase) {
        return during((Runnable) useCase::get);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource implements AutoCloseable {

        Counting(DataSource source) {
            super(source);
        }

        /** The pool is closed with the context, as without this one around it. */
        @Override
        public void close() throws Exception {
            if (getTargetDataSource() instanceof AutoCloseable pool) {
                pool.close();
            }
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().startsWith("prepare") && SENT.get() != null) {
                            SENT.get().incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
