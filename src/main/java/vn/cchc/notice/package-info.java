/**
 * What people are told without asking: notices on the pages, a digest by mail once a day, a mail at once for what is
 * urgent. Knows nothing of what the notices are about: rooms above tell, and say who may still follow a link.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Thông báo",
        allowedDependencies = {"shared", "organization", "deadline"})
package vn.cchc.notice;
