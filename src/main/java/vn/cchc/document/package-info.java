/**
 * Documents of an agency: drafts with their versions and files, checks, approval, signature, number, dispatch, register
 * and repair, after Nghị định 30/2020/NĐ-CP. Other rooms draft through {@link vn.cchc.document.Documents}, run the
 * process {@code issue-document}, and hear of the outcome by {@link vn.cchc.document.DocumentIssued}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Văn bản",
        allowedDependencies = {"shared", "organization", "journal", "engine"})
package vn.cchc.document;
