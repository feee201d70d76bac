/** Print set-up of a sheet. */
import type { PageLayout } from "../fileWorkbook";
import { GRID } from "../limits";
import { paperNumber } from "../papers";
import { attributes, escapeText } from "../xml/xmlText";

/** The elements from printOptions to rowBreaks, in the order of the schema. */
export function writePage(page: PageLayout | undefined): string {
  if (page === undefined) return "";
  const inches = (points: number): number => Math.round((points / 72) * 1e6) / 1e6;
  const { left, right, top, bottom } = page.margins;
  const fits = fitsPage(page);
  const header = sections(page.header);
  const footer = sections(page.footer);
  const breaks = page.rowBreaks.map((row) => `<brk id="${row}" max="${GRID.columns - 1}" man="1"/>`);
  return [
    page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins${attributes({ left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom), header: 0.3, footer: 0.3 })}/>`,
    `<pageSetup${attributes({
      paperSize: paperNumber(page.paper) ?? (/^\d+$/.test(page.paper) ? page.paper : null),
      fitToWidth: fits ? (page.fitToWidth ?? 0) : null,
      fitToHeight: fits ? (page.fitToHeight ?? 0) : null,
      orientation: page.orientation,
    })}/>`,
    header + footer === ""
      ? ""
      : `<headerFooter>${header === "" ? "" : `<oddHeader>${header}</oddHeader>`}${footer === "" ? "" : `<oddFooter>${footer}</oddFooter>`}</headerFooter>`,
    breaks.length === 0 ? "" : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</rowBreaks>`,
  ].join("");
}

export function fitsPage(page: PageLayout | undefined): boolean {
  return page !== undefined && (page.fitToWidth !== null || page.fitToHeight !== null);
}

function sections({ left, center, right }: PageLayout["header"]): string {
  return [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ]
    .map(([mark, text]) => (text === "" ? "" : escapeText(`${mark}${text}`)))
    .join("");
}
