/**
 * The year-end review: criteria of the year, self-scores of the units, appraisal by a council, ranks and classes, the
 * documents that announce them, and what goes over into next year's plan.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Tổng kết, chấm điểm",
        allowedDependencies = {
            "shared",
            "organization",
            "journal",
            "engine",
            "document",
            "document::print",
            "plan",
            "task",
            "report",
            "inspection",
            "remediation"
        })
package vn.cchc.review;
