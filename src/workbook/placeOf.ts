import { parseAddress, type Place } from "../core/address";

/** Row and column of an address that one of our own plans names; anything else there is a bug. */
export function placeOf(cell: string): Place {
  const place = parseAddress(cell);
  if (!place) throw new Error(`No cell address: ${cell}`);
  return place;
}
