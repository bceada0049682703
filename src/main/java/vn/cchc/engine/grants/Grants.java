package vn.cchc.engine.grants;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Locks;
import vn.cchc.engine.identity.Groups;

/** The grants that the engine starts with: one table, made true on every start. */
@Component
public class Grants {

    /** What everybody signed in has; agencies are kept apart by tenants, doing a task is decided by the guard. */
    private static final List<Grant> EVERYBODY = List.of(
            new Grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS),
            new Grant(Resources.APPLICATION, "welcome", Permissions.ACCESS),
            new Grant(Resources.FILTER, Authorization.ANY, Permissions.READ),
            new Grant(
                    Resources.PROCESS_DEFINITION,
                    Authorization.ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_TASK,
                    ProcessDefinitionPermissions.TASK_WORK));

    private final AuthorizationService authorizations;
    private final Locks locks;

    Grants(AuthorizationService authorizations, Locks locks) {
        this.authorizations = authorizations;
        this.locks = locks;
    }

    private record Grant(Resource resource, String id, Permission... permissions) {}

    /** Makes the grants as they should be; changes nothing when they are. */
    @Transactional
    public void make() {
        locks.hold("grants");
        EVERYBODY.forEach(grant -> {
            AuthorizationQuery existing =
                    authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GLOBAL);
            make(existing, grant, Authorization.AUTH_TYPE_GLOBAL);
        });
        for (Resource resource : Resources.values()) {
            AuthorizationQuery existing =
                    authorizations.createAuthorizationQuery().groupIdIn(Groups.SYSTEM_ADMINISTRATORS);
            make(existing, new Grant(resource, Authorization.ANY, Permissions.ALL), Authorization.AUTH_TYPE_GRANT);
        }
    }

    private void make(AuthorizationQuery existing, Grant grant, int type) {
        Authorization row = existing.resourceType(grant.resource()).resourceId(grant.id()).listPage(0, 1).stream()
                .findFirst()
                .orElseGet(() -> authorizations.createNewAuthorization(type));
        if (row.getId() != null && has(row, grant)) {
            return;
        }
        if (type == Authorization.AUTH_TYPE_GRANT) {
            row.setGroupId(Groups.SYSTEM_ADMINISTRATORS);
        }
        row.setResource(grant.resource());
        row.setResourceId(grant.id());
        row.setPermissions(grant.permissions());
        authorizations.saveAuthorization(row);
    }

    private static boolean has(Authorization row, Grant grant) {
        return Arrays.stream(grant.permissions()).allMatch(row::isPermissionGranted)
                && (row.isEveryPermissionGranted()
                        == Arrays.asList(grant.permissions()).contains(Permissions.ALL));
    }
}
