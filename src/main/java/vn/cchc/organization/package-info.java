/**
 * Agencies, their units and the names units go by, people, what they are appointed to, and what they may sign. The one
 * source of truth on who is who; the process engine reads it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Tổ chức",
        allowedDependencies = {"shared", "journal"})
package vn.cchc.organization;
