/** Deadline phrases as plans print them, read into dates. Plain Java: knows neither Spring nor the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.cchc.deadline;
