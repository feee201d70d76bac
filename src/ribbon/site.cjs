/** What of the built add-in depends on where it stands: the manifest's addresses, and the address of office.js in the pages. */

const DEVELOPMENT = "https://localhost:3000";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The address as given, without a slash at its end.
 * @param {string} text
 * @throws {RangeError} with a sentence, when Office could not load an add-in from there
 */
function siteAddress(text) {
  const url = parse(text, "加载项的网址");
  if (url.search !== "" || url.hash !== "" || url.username !== "") throw new RangeError(`加载项的网址不能带“?”“#”或用户名：${text}`);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/**
 * The manifest for an add-in that stands at `address`: every address of the development server replaced, AppDomain by its origin.
 * @param {string} manifest
 * @param {string} address as `siteAddress` gives it
 */
function manifestFor(manifest, address) {
  return manifest
    .replaceAll(`<AppDomain>${DEVELOPMENT}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT}/`, `${address}/`);
}

/**
 * A page that loads office.js from elsewhere (21Vianet's cloud in China), and allows that origin alone.
 * @param {string} page
 * @param {string} officeJs
 */
function pageFor(page, officeJs) {
  const { href, origin } = parse(officeJs, "office.js 的网址");
  return page.replaceAll(OFFICE_JS, href).replaceAll(new URL(OFFICE_JS).origin, origin);
}

function parse(text, what) {
  if (!URL.canParse(text)) throw new RangeError(`${what}不完整：${text}。应写成 https://主机/路径。`);
  const url = new URL(text);
  if (url.protocol !== "https:") throw new RangeError(`${what}必须以 https:// 开头：${text}。Office 不从其他地址载入。`);
  return url;
}

module.exports = { siteAddress, manifestFor, pageFor };
