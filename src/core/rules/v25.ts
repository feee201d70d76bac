/** V25: a member without group or branch; a group that is not in the list of groups. */
import { isErrorText } from "../numberText";
import type { Issue } from "../issue";
import type { Reading } from "../reading/reading";
import { raise } from "./raise";

export function checkGroups(reading: Reading): Issue[] {
  const { roster, groups, activities, inputs } = reading;
  const names = new Set(groups.map(({ group }) => group.name));
  const listed = inputs.groups?.columns.has("name") === true;
  const known = { groups: [...names].join("、") };
  const members = roster.rows.flatMap((one) => {
    if (one.duplicateOf) return [];
    const issues: Issue[] = [];
    const [group, branch] = [one.cell("group"), one.cell("branch")];
    if (group && !group.covered) {
      if (one.member.group === "") issues.push(raise("V25.noGroup", group, { member: one.member }));
      else if (listed && !names.has(one.member.group) && !isErrorText(one.member.group))
        issues.push(raise("V25.unknownGroup", group, { member: one.member, params: known }));
    }
    if (branch && !branch.covered && one.member.branch === "") issues.push(raise("V25.noBranch", branch, { member: one.member }));
    return issues;
  });
  const seen = new Set<string>();
  const twice = groups.flatMap(({ group, nameCell }) => {
    if (group.name === "") return [raise("V24.blank", nameCell, { params: { heading: "党小组" } })];
    if (seen.has(group.name)) return [raise("V25.duplicateGroup", nameCell)];
    seen.add(group.name);
    return [];
  });
  const strangers = activities.flatMap(({ group, groupCell }) => {
    if (!listed || names.has(group)) return [];
    return [raise("V25.unknownGroup", groupCell, { params: known })];
  });
  return [...members, ...twice, ...strangers];
}
