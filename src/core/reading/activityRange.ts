/** V12 for 党小组活动: whole counts, 应到 above 0, 实到 within it, points within those of the settings (G1). */
import type { Hundredths, Settings } from "../book";
import { hundredthsText } from "../decimal";
import type { MessageKey } from "../rules/messages";
import type { ActivityKey, ActivityReading } from "./readActivities";

export interface ActivityFault {
  readonly key: ActivityKey;
  readonly message: Extract<MessageKey, "V12.negative" | "V12.range" | "V12.whole" | "V12.due" | "V12.present">;
  readonly params: Readonly<Record<string, string>>;
}

const COUNTS: readonly ActivityKey[] = ["meetings", "due", "present"];

export function activityFaults(activity: ActivityReading, settings: Settings): ActivityFault[] {
  const maxima: Partial<Record<ActivityKey, Hundredths>> = {
    work: settings.workPoints,
    volunteering: settings.volunteeringPoints,
    publicity: settings.publicityPoints,
  };
  const due = activity.numbers.get("due")?.score;
  const faults: ActivityFault[] = [];
  for (const [key, { score }] of activity.numbers) {
    if (score.kind !== "number") continue;
    const max = maxima[key];
    const params = { min: "0", max: max === undefined ? "" : hundredthsText(max) };
    if (score.value < 0) faults.push({ key, message: "V12.negative", params });
    else if (COUNTS.includes(key) && score.value % 100 !== 0) faults.push({ key, message: "V12.whole", params });
    else if (key === "due" && score.value === 0) faults.push({ key, message: "V12.due", params });
    else if (key === "present" && due?.kind === "number" && due.value > 0 && score.value > due.value) {
      faults.push({ key, message: "V12.present", params: { due: hundredthsText(due.value) } });
    } else if (max !== undefined && score.value > max) faults.push({ key, message: "V12.range", params });
  }
  return faults;
}
