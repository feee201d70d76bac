import type { Member } from "../book";
import { nameKey, type RosterReading } from "../reading/readRoster";
import { nameAndId } from "../rules/rowPlace";

/** B3: the name, and the id with it where the roster has the name more than once: "张伟（0103）". */
export const distinctName = (member: Member, { byName }: RosterReading): string =>
  (byName.get(nameKey(member.name))?.length ?? 0) > 1 ? nameAndId(member) : member.name;
