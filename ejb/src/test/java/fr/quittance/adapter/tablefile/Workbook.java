package fr.quittance.adapter.tablefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook that a spreadsheet would open, one sheet, cells with and without style. */
final class Workbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final StringBuilder rows = new StringBuilder();
  private int number;

  static String text(String value) {
    String escaped = value.replace("&", "&amp;").replace("<", "&lt;");
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
  }

  static String number(String value) {
    return "<c r=\"%s\"><v>" + value + "</v></c>";
  }

  static String date(String days) {
    return "<c r=\"%s\" s=\"1\"><v>" + days + "</v></c>";
  }

  Workbook row(String... cells) {
    number++;
    rows.append("<row r=\"").append(number).append("\">");
    for (int i = 0; i < cells.length; i++) {
      rows.append(cells[i].replace("%s", (char) ('A' + i) + Integer.toString(number)));
    }
    rows.append("</row>");
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
              + part("/xl/workbook.xml", "sheet.main")
              + part("/xl/worksheets/sheet1.xml", "worksheet")
              + part("/xl/styles.xml", "styles")
              + "</Types>");
      add(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
      add(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + MAIN
              + "\" xmlns:r=\""
              + OFFICE
              + "\"><sheets>"
              + "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      add(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation("rId1", "worksheet", "worksheets/sheet1.xml")
                  + relation("rId2", "styles", "styles.xml")));
      add(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + MAIN
              + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
              + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
      add(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }
    return bytes.toByteArray();
  }

  private static String part(String name, String type) {
    return "<Override PartName=\""
        + name
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml\"/>";
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"" + RELATIONS + "\">" + inside + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
