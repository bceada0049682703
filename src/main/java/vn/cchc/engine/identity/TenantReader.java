package vn.cchc.engine.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;

/** Answers the engine's questions about tenants: they are the agencies. */
@Component
class TenantReader {

    private final Organization organization;

    TenantReader(@Lazy Organization organization) {
        this.organization = organization;
    }

    List<Tenant> list(TenantQueryImpl query) {
        Set<String> own = query.getUserId() == null ? null : agenciesOf(query.getUserId());
        String group = query.getGroupId();
        return organization.agencies().stream()
                .filter(agency -> own == null || own.contains(agency.id()))
                .filter(agency -> group == null || group.endsWith("." + agency.id()))
                .filter(agency -> query.getId() == null || query.getId().equals(agency.id()))
                .filter(agency ->
                        query.getIds() == null || Arrays.asList(query.getIds()).contains(agency.id()))
                .filter(agency -> query.getName() == null || query.getName().equals(agency.name()))
                .filter(agency -> query.getNameLike() == null
                        || agency.name().contains(query.getNameLike().replace("%", "")))
                .map(TenantReader::tenant)
                .toList();
    }

    private Set<String> agenciesOf(String personId) {
        return organization.people(Set.of(personId)).containsKey(personId)
                ? organization.agenciesOf(personId)
                : Set.of();
    }

    private static Tenant tenant(Agency agency) {
        TenantEntity tenant = new TenantEntity(agency.id());
        tenant.setName(agency.name());
        return tenant;
    }
}
