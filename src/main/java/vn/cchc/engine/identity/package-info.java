/** The organization as the engine sees it: users, groups, tenants. Read only; there is one source of truth. */
package vn.cchc.engine.identity;
