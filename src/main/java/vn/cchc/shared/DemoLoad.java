package vn.cchc.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers in the database that the demo's data are being put in. They are put in step by step, through the use cases,
 * so what a load that broke off leaves behind is no state that people could work with.
 */
@Component
public class DemoLoad {

    private final JdbcClient jdbc;
    private volatile boolean running;

    DemoLoad(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does the load; it counts as finished only when it ends without an exception. */
    public void run(Runnable load) {
        long id = jdbc.sql("insert into demo_load default values returning id")
                .query(Long.class)
                .single();
        running = true;
        try {
            load.run();
            jdbc.sql("update demo_load set finished_at = now() where id = ?")
                    .param(id)
                    .update();
        } finally {
            running = false;
        }
    }

    /** @return true while this application is loading */
    public boolean running() {
        return running;
    }

    /** @return true when an earlier load broke off */
    public boolean brokeOff() {
        return jdbc.sql("select exists (select 1 from demo_load where finished_at is null)")
                .query(Boolean.class)
                .single();
    }
}
