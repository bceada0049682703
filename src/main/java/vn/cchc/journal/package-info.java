/** Who did what, when and why: append only, asked by subject, plan or plan row. */
@org.springframework.modulith.ApplicationModule(displayName = "Nhật ký", allowedDependencies = "shared")
package vn.cchc.journal;
