/**
 * The annual plan as data, from import and drafting through opinions, appraisal and issue to the start of the work on
 * every row.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Kế hoạch",
        allowedDependencies = {
            "shared",
            "journal",
            "organization",
            "annex",
            "deadline",
            "calendar",
            "engine",
            "document",
            "document::print"
        })
package vn.cchc.plan;
