/**
 * Agencies, people and plans to try the product with, made through the use cases that people go through, as the months
 * of a year pass under a moved clock. Absent from an installation that does not ask for it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Dữ liệu mẫu",
        allowedDependencies = {
            "shared",
            "organization",
            "annex",
            "deadline",
            "engine",
            "document",
            "document::print",
            "plan",
            "task",
            "report",
            "inspection",
            "remediation",
            "review"
        })
package vn.cchc.demo;
