package vn.cchc.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.jersey.JerseyAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * Camunda with its REST API and nothing else, as its starter makes it: no sign-in, no authorization, no guard, no
 * forms. Has a database of its own on the same server, with the same settings of history and pool.
 */
public final class BareEngine implements AutoCloseable {

    private static final String NAME = "bare";

    private final ServletWebServerApplicationContext context;

    private BareEngine(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** Not a component: the application that is measured must not find it. */
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        JerseyAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class,
        CamundaBpmRestJerseyAutoConfiguration.class
    })
    static class Parts {}

    /** @param neighbour a database on the server that the engine is to use */
    public static BareEngine beside(DataSource neighbour) throws SQLException {
        String url;
        try (Connection connection = neighbour.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
            url = connection.getMetaData().getURL().replaceFirst("/postgres(?=\\?|$)", "/" + NAME);
        }
        var application = new SpringApplicationBuilder(Parts.class).web(WebApplicationType.SERVLET);
        return new BareEngine((ServletWebServerApplicationContext) application.run(
                "--spring.config.name=none",
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.datasource.url=" + url,
                "--spring.datasource.hikari.maximum-pool-size=30",
                "--spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED",
                "--camunda.bpm.process-engine-name=" + NAME,
                "--camunda.bpm.history-level=full",
                "--camunda.bpm.authorization.enabled=false",
                "--camunda.bpm.auto-deployment-enabled=false",
                "--camunda.bpm.generic-properties.properties.historyTimeToLive=P3650D",
                "--camunda.bpm.generic-properties.properties.historyRemovalTimeStrategy=start",
                "--camunda.bpm.job-execution.enabled=false"));
    }

    public ProcessEngine engine() {
        return context.getBean(ProcessEngine.class);
    }

    public int port() {
        return context.getWebServer().getPort();
    }

    /** Path of the REST API. */
    public String api() {
        return "/engine-rest/engine/" + NAME;
    }

    @Override
    public void close() {
        context.close();
    }
}
