/**
 * Periodic reports on a plan (Nghị định 09/2019/NĐ-CP): a period is opened, every unit with work in the plan fills in its
 * part, the coordinator checks and consolidates, the report is issued and from then on never changes.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Báo cáo định kỳ",
        allowedDependencies = {
            "shared",
            "organization",
            "journal",
            "engine",
            "document",
            "document::print",
            "deadline",
            "plan",
            "task"
        })
package vn.cchc.report;
