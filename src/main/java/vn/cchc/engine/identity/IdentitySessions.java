package vn.cchc.engine.identity;

import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Gives the engine its identity provider. */
@Component
public class IdentitySessions implements SessionFactory {

    private final OrganizationIdentity identity;

    IdentitySessions(PeopleReader people, GroupReader groups, TenantReader tenants) {
        this.identity = new OrganizationIdentity(people, groups, tenants);
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return identity;
    }
}
