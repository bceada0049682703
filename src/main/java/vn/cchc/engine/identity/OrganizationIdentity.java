package vn.cchc.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * The engine's identity provider over the organization. Being read only, it also closes the engine's own ways to make
 * users, among them the first administrator of CVE-2026-77226. Passwords are checked by the sign-in of the product
 * only, which counts failures.
 */
class OrganizationIdentity implements ReadOnlyIdentityProvider {

    private final PeopleReader people;
    private final GroupReader groups;
    private final TenantReader tenants;

    OrganizationIdentity(PeopleReader people, GroupReader groups, TenantReader tenants) {
        this.people = people;
        this.groups = groups;
        this.tenants = tenants;
    }

    @Override
    public User findUserById(String userId) {
        return createUserQuery(null).userId(userId).singleResult();
    }

    @Override
    public UserQuery createUserQuery() {
        return new PeopleQuery(executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new PeopleQuery(executor());
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("Native user queries are not supported");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public Group findGroupById(String groupId) {
        return createGroupQuery(null).groupId(groupId).singleResult();
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new GroupsQuery(executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new GroupsQuery(executor());
    }

    @Override
    public Tenant findTenantById(String tenantId) {
        return createTenantQuery(null).tenantId(tenantId).singleResult();
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new TenantsQuery(executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new TenantsQuery(executor());
    }

    @Override
    public void flush() {
        // nothing is written
    }

    @Override
    public void close() {
        // nothing is held
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }

    /** People see those of their own agencies in lists; a name they know the account of they always see. */
    private static List<String> visibleAgencies(CommandContext context) {
        Authentication caller = context.getAuthentication();
        boolean all = caller == null
                || caller.getUserId() == null
                || caller.getGroupIds() != null && caller.getGroupIds().contains(Groups.SYSTEM_ADMINISTRATORS);
        return all ? null : caller.getTenantIds() == null ? List.of() : caller.getTenantIds();
    }

    /** The engine hands the page over in the query itself. */
    private static <T> List<T> page(List<T> all, ListQueryParameterObject query) {
        int from = Math.min(Math.max(query.getFirstResult(), 0), all.size());
        long to = Math.max((long) from + query.getMaxResults(), from);
        return all.subList(from, (int) Math.min(to, all.size()));
    }

    private final class PeopleQuery extends UserQueryImpl {

        private static final int MOST = 2000;

        PeopleQuery(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public long executeCount(CommandContext context) {
            return people.count(this, visibleAgencies(context));
        }

        @Override
        public List<User> executeList(CommandContext context, Page unused) {
            return people.list(this, visibleAgencies(context), getFirstResult(), Math.min(getMaxResults(), MOST));
        }
    }

    private final class GroupsQuery extends GroupQueryImpl {

        GroupsQuery(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public long executeCount(CommandContext context) {
            return groups.list(this).size();
        }

        @Override
        public List<Group> executeList(CommandContext context, Page unused) {
            return page(groups.list(this), this);
        }
    }

    private final class TenantsQuery extends TenantQueryImpl {

        TenantsQuery(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public long executeCount(CommandContext context) {
            return tenants.list(this).size();
        }

        @Override
        public List<Tenant> executeList(CommandContext context, Page unused) {
            return page(tenants.list(this), this);
        }
    }
}
