/**
 * What people look at: the overview of the signed-in person, plans with the live state of every row, the dossier of a
 * task, the cards of the inbox, a calendar of one's deadlines. Tells people of new tasks. Otherwise only reads; what
 * people do goes to the rooms below.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Tổng quan",
        allowedDependencies = {
            "shared",
            "organization",
            "journal",
            "deadline",
            "engine",
            "notice",
            "document",
            "plan",
            "task"
        })
package vn.cchc.overview;
