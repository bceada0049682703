/**
 * What becomes of the findings of an inspection: each unit answers, fixes with evidence, is checked by somebody who is not
 * of that unit, and reports; what is overdue climbs to the leader.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Khắc phục sau kiểm tra",
        allowedDependencies = {
            "shared",
            "journal",
            "organization",
            "deadline",
            "engine",
            "document",
            "document :: print",
            "plan",
            "inspection"
        })
package vn.cchc.remediation;
