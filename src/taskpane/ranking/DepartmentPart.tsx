/** One department's part of a total: weight × score = contribution; folded out, the cells behind it. */
import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { DepartmentResult } from "../../core/assessment";
import type { ExplainedDepartment } from "../../core/explanation";
import { fraction, fromHundredths } from "../../core/fraction";
import { same, sharingWeights, showFactor, showPart } from "../numbers";
import { useWords } from "../words/useWords";
import type { Words } from "../words/zh-CN";
import { DepartmentTraceTable } from "./DepartmentTraceTable";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, width: "100%" },
  // Notes of two lines keep off the next department.
  button: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  product: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  note: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** All departments apply: the weights sum to 100 %. */
const WHOLE = fraction(100n);

interface Props {
  readonly department: DepartmentResult;
  readonly name: string;
  readonly explained: ExplainedDepartment | null;
}

export function DepartmentPart({ department, name, explained }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { product, note } = partText(department, words);
  return (
    <AccordionItem value={department.code} disabled={department.trace === null}>
      <AccordionHeader expandIconPosition="end" size="medium" button={{ className: styles.button }}>
        <span className={styles.head}>
          <Text weight="semibold">{name}</Text>
          <Text size={200} className={styles.product}>
            {product}
          </Text>
          {note && (
            <Text size={200} className={styles.note}>
              {note}
            </Text>
          )}
        </span>
      </AccordionHeader>
      {department.trace && (
        <AccordionPanel className={styles.panel}>
          <DepartmentTraceTable trace={department.trace} score={department.exact} explained={explained?.score ?? null} />
        </AccordionPanel>
      )}
    </AccordionItem>
  );
}

function partText({ weight, state, exact, contribution }: DepartmentResult, words: Words): { product: string; note: string } {
  const say = words.member;
  if (state === "missing") return { product: "", note: say.missing };
  if (exact === null || contribution === null) return { product: "", note: state === "notApplicable" ? say.notApplicable : "" };
  const nominal = showFactor(fromHundredths(weight));
  const sharing = sharingWeights(weight, exact, contribution);
  const redistributed = sharing !== null && !same(sharing, WHOLE);
  const share = redistributed ? `${nominal}/${showFactor(sharing)}` : `${nominal}%`;
  const [score, part] = [showPart(exact), showPart(contribution)];
  return {
    product: say.product(share, score.text, part.text, score.exact && part.exact),
    note: words.text.clauses(
      [redistributed ? say.redistributed(showFactor(sharing)) : "", state === "mean" ? say.mean : ""].filter(Boolean),
    ),
  };
}
