/** What every room needs: refusals, texts, the page layout, the embedded database. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Dùng chung",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package vn.cchc.shared;
