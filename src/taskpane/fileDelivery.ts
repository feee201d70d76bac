/** How a workbook made in the pane reaches the person. */
export type FileDelivery = "save" | "open";

/**
 * In Excel on the web the pane is a page of the browser, which saves by links. Excel on a computer shows it in a web view, which may not
 * save: there each file is opened as a new workbook, where Excel can do that.
 */
export function fileDelivery(): FileDelivery {
  if (typeof Office === "undefined" || !Office.context) return "save";
  const { platform, requirements } = Office.context;
  if (platform === Office.PlatformType.OfficeOnline) return "save";
  return requirements.isSetSupported("ExcelApi", "1.8") ? "open" : "save";
}
