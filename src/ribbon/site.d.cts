/** The address as given, without a slash at its end; throws RangeError with a sentence where Office could not load an add-in from there. */
export function siteAddress(text: string): string;
/** The manifest for an add-in that stands at the address. */
export function manifestFor(manifest: string, address: string): string;
/** A page that loads office.js from elsewhere, and allows that origin alone. */
export function pageFor(page: string, officeJs: string): string;
