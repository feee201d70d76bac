import type { PlannedActivity } from "../../workbook/layout/plannedBook";
import type { Chance } from "./chance";
import type { School } from "./people";

/** 党小组活动: three theme days a quarter, nearly everyone there. */
export function activitiesOf({ groups, people }: School, chance: Chance): PlannedActivity[] {
  return groups.map(({ name }) => {
    const due = 3 * people.filter((one) => one.group === name).length;
    return {
      group: name,
      meetings: chance.next() < 0.8 ? 3 : 2,
      due,
      present: due - chance.whole(0, Math.floor(due / 8)),
      work: chance.whole(28, 38) / 2,
      volunteering: chance.whole(12, 20) / 2,
      publicity: chance.whole(10, 20) / 2,
      honours: chance.whole(0, 6),
      selfCheck: chance.whole(85, 98),
    };
  });
}
