package vn.cchc.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.cchc.organization.FirstAdministrator;
import vn.cchc.organization.Organization;
import vn.cchc.shared.DemoLoad;
import vn.cchc.shared.DemoMode;
import vn.cchc.shared.Texts;

/**
 * Fills an empty system with the demo on its first start, where the demo is wanted. A load that broke off stops the
 * start: the embedded database has been emptied by then, somebody else's database is theirs to empty.
 */
@Component
@Order(FirstAdministrator.ORDER + 10)
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final DemoMode mode;
    private final DemoLoad load;
    private final Organization organization;
    private final DemoOrganization agencies;
    private final DemoPlans plans;
    private final DemoCriteria criteria;
    private final DemoLeave leave;
    private final Texts texts;

    DemoData(
            DemoMode mode,
            DemoLoad load,
            Organization organization,
            DemoOrganization agencies,
            DemoPlans plans,
            DemoCriteria criteria,
            DemoLeave leave,
            Texts texts) {
        this.mode = mode;
        this.load = load;
        this.organization = organization;
        this.agencies = agencies;
        this.plans = plans;
        this.criteria = criteria;
        this.leave = leave;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!mode.enabled()) {
            return;
        }
        if (load.brokeOff()) {
            throw new IllegalStateException(texts.get("demo.broke-off"));
        }
        if (organization.empty()) {
            LOG.info(texts.get("demo.starting"));
            load.run(() -> {
                agencies.create();
                plans.create();
                criteria.create();
                leave.begin();
            });
            LOG.info(texts.get("demo.started"));
        }
    }
}
