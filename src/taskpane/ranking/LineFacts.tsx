/** How far a ranked member is from the line, and from the nearest total on its other side. */
import { Text } from "@fluentui/react-components";
import type { Explanation, LineDistance } from "../../core/explanation";
import { formatHundredths } from "../../core/fraction";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";

export function LineFacts({ line }: Pick<Explanation, "line">) {
  const words = useWords();
  return line && <Text size={200}>{nearestText(line, words)}</Text>;
}

function nearestText({ inside, nearest }: LineDistance, { details: say }: Words): string {
  if (!nearest) return inside ? say.nobodyOutside : say.nobodyInside;
  const [total, points] = [formatHundredths(nearest.total), formatHundredths(Math.abs(nearest.difference))];
  return inside ? say.toHighestOutside(total, points) : say.toLowestInside(total, points);
}
