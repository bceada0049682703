/**
 * Nobody learns too late: people are reminded on the rungs of a ladder before and after a last day, units are urged by
 * official letter, leaders are asked about what stays late. Reads the work of the rooms below; changes none of it.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Nhắc hạn, đôn đốc",
        allowedDependencies = {
            "shared",
            "journal",
            "organization",
            "deadline",
            "engine",
            "notice",
            "document",
            "document :: print",
            "plan",
            "task"
        })
package vn.cchc.reminder;
