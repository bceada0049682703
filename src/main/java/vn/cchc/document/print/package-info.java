/** Sets the Word files that agencies expect: pages, type and tables after Nghị định 30/2020/NĐ-CP Phụ lục I. */
@org.springframework.modulith.NamedInterface("print")
package vn.cchc.document.print;
