/**
 * The work on the rows of a plan in force: a piece of work for each lead unit, its officer, what the coordinating units
 * contribute, drafts and evidence for each deliverable, completion.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Nhiệm vụ",
        allowedDependencies = {
            "shared",
            "organization",
            "journal",
            "engine",
            "document",
            "deadline",
            "calendar",
            "notice",
            "plan"
        })
package vn.cchc.task;
