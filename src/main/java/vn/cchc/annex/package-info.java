/** Annex tables of yearly plans, read from Word and Excel files. Stores nothing; Spring only for its web address. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.cchc.annex;
