import type { PlannedMember } from "../../workbook/layout/plannedBook";
import type { Chance } from "./chance";
import { namesFrom } from "./names";

/** What a member does decides which indicators apply. `office`: no teaching, so 教务 and 教研 do not apply. */
export type Role = "classTeacher" | "teacher" | "artsTeacher" | "office";

export interface Person extends PlannedMember {
  readonly role: Role;
}

export interface School {
  readonly people: readonly Person[];
  readonly groups: readonly { readonly name: string; readonly branch: string; readonly leader: string; readonly liaison: string }[];
  /** People outside the Party who fill and check the departments' sheets: nobody scores their own row (V32). */
  readonly clerks: readonly { readonly filledBy: string; readonly checkedBy: string }[];
}

const MIDDLE = "中学支部";
const PRIMARY = "小学支部";
const RETIRED = "离退休党小组";
/** The order in which a growing school gets its groups; the last has nobody who is ranked. */
const GROUPS: readonly (readonly [string, string])[] = [
  ["七年级党小组", MIDDLE],
  ["五六年级党小组", PRIMARY],
  ["行政后勤党小组", MIDDLE],
  ["九年级党小组", MIDDLE],
  ["三四年级党小组", PRIMARY],
  ["八年级党小组", MIDDLE],
  ["一二年级党小组", PRIMARY],
  ["中学文科党小组", MIDDLE],
  ["中学理科党小组", MIDDLE],
  ["艺体党小组", MIDDLE],
  ["小学科任党小组", PRIMARY],
];
const OFFICE = "行政后勤党小组";
const DEPARTMENTS = ["教务", "教研", "德育", "团队", "教务", "教研", "德育", "工会"] as const;
const OFFICES = ["办公室", "总务", "安保", "工会"] as const;

/** From these sizes on a school has these people; a smaller one leaves them out. */
const FROM = { probationary: 4, onLeave: 8, retired: 16, namesakes: 20, secondProbationary: 30, onLoan: 40, ill: 60 } as const;

export function inventSchool(count: number, chance: Chance): School {
  const name = namesFrom(chance);
  const hasRetired = count >= FROM.retired;
  const places = GROUPS.slice(0, Math.max(1, Math.min(GROUPS.length, Math.floor(count / 4))));
  const working = count - (hasRetired ? 2 : 0);
  const byGroup = places.map(([group, branch], index) => ({
    group,
    branch,
    size: Math.floor(working / places.length) + (index < working % places.length ? 1 : 0),
  }));
  if (hasRetired) byGroup.push({ group: RETIRED, branch: MIDDLE, size: 2 });
  // Branch by branch, as a roster stands.
  const ordered = [MIDDLE, PRIMARY].flatMap((branch) => byGroup.filter((one) => one.branch === branch));

  const width = Math.max(4, String(count).length);
  const people: Person[] = ordered
    .flatMap(({ group, branch, size }) => Array.from({ length: size }, (_, place) => ({ group, branch, place })))
    .map(({ group, branch, place }, index) => ({
      id: String(index + 1).padStart(width, "0"),
      name: name(),
      branch,
      group,
      status: "正式" as const,
      department: group === OFFICE ? (OFFICES[place % OFFICES.length] ?? "办公室") : (DEPARTMENTS[index % DEPARTMENTS.length] ?? "教务"),
      participates: group !== RETIRED,
      reason: group === RETIRED ? "退休" : "",
      approver: "",
      role: roleOf(group, index),
    }));
  const change = (position: number, more: Partial<Person>): void => {
    const one = people[position];
    if (one) people[position] = { ...one, ...more };
  };
  const approver = name();
  const secretary = approver;
  people.forEach((one, position) => {
    if (!one.participates) change(position, { approver });
  });
  // Fixed places, so that every group keeps ranked members.
  const at = (share: number): number => Math.floor(share * working);
  if (count >= FROM.probationary) change(at(0.4), { status: "预备" });
  if (count >= FROM.secondProbationary) change(at(0.72), { status: "预备" });
  if (count >= FROM.onLeave) change(at(0.55), { participates: false, reason: "产假", approver });
  if (count >= FROM.onLoan) change(at(0.2), { participates: false, reason: "借调", approver });
  if (count >= FROM.ill) change(at(0.9), { participates: false, reason: "长期病假", approver });
  if (count >= FROM.namesakes) change(at(0.83), { name: people[at(0.13)]?.name ?? "" });

  return {
    people,
    groups: ordered.map(({ group, branch }) => {
      const own = people.filter((one) => one.group === group);
      return {
        name: group,
        branch,
        leader: (own.find((one) => one.participates && one.status === "正式") ?? own[0])?.name ?? "",
        liaison: secretary,
      };
    }),
    clerks: Array.from({ length: 8 }, () => ({ filledBy: name(), checkedBy: name() })),
  };
}

function roleOf(group: string, index: number): Role {
  if (group === OFFICE) return "office";
  if (group === "艺体党小组" || index % 11 === 5) return "artsTeacher";
  return index % 3 === 0 ? "classTeacher" : "teacher";
}
