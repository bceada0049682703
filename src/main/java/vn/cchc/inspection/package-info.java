/**
 * Inspections of administrative reform (kiểm tra công tác cải cách hành chính): the team, the visits to the units, the
 * checklists and what was found, up to the notice of conclusion. Others read the results through {@link
 * vn.cchc.inspection.Inspections} and {@link vn.cchc.inspection.Findings} and hear of the end by {@link
 * vn.cchc.inspection.ConclusionIssued}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kiểm tra",
        allowedDependencies = {
            "shared",
            "organization",
            "journal",
            "engine",
            "document",
            "document::print",
            "deadline",
            "plan"
        })
package vn.cchc.inspection;
