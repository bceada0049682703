package vn.cchc.engine.start;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.cchc.engine.deploy.BundledModels;
import vn.cchc.engine.grants.Grants;
import vn.cchc.engine.grants.SharedFilters;

/** What has to be there before the first person or job comes: grants, models, filters. May run any number of times. */
@Component
class StartUp implements SmartInitializingSingleton {

    private final Grants grants;
    private final BundledModels models;
    private final SharedFilters filters;

    StartUp(Grants grants, BundledModels models, SharedFilters filters) {
        this.grants = grants;
        this.models = models;
        this.filters = filters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        grants.make();
        models.deploy();
        filters.make();
    }
}
