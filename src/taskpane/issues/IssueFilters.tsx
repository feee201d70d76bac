/** Narrows the list down: by how bad, by department, by person. */
import { makeStyles, Select, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Issue } from "../../core/issue";
import { useWords } from "../words/useWords";
import { FindBox } from "../parts/FindBox";
import { departmentOf, WHOLE_BOOK, type IssueFilter } from "./arrangeIssues";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", columnGap: 0 },
  tab: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    // Five labels with three-digit counts fit 350 px at this size.
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  search: { maxWidth: "none", minWidth: 0 },
});

interface Props {
  readonly issues: readonly Issue[];
  readonly filter: IssueFilter;
  readonly nameOf: (department: string) => string;
  readonly onChange: (filter: IssueFilter) => void;
}

export function IssueFilters({ issues, filter, nameOf, onChange }: Props) {
  const styles = useStyles();
  const words = useWords();
  const say = words.validate;
  const of = (severity: "E" | "W" | "I"): number => issues.filter((issue) => issue.severity === severity).length;
  const tabs = [
    ["all", say.all, issues.length],
    ["E", say.severity.E, of("E")],
    ["W", say.severity.W, of("W")],
    ["I", say.severity.I, of("I")],
    ["fixable", say.fixable, issues.filter((issue) => issue.fix !== null).length],
  ] as const;
  // The chosen one stays in the list when its last issue has gone: what narrows the list is always seen.
  const chosen = filter.department === "" ? [] : [filter.department];
  const departments = [...new Set([...issues.map(departmentOf), ...chosen])].sort(
    (one, other) => Number(one === WHOLE_BOOK) - Number(other === WHOLE_BOOK),
  );
  return (
    <div role="group" aria-label={say.filters}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={filter.severity}
        onTabSelect={(_, data) => onChange({ ...filter, severity: data.value as IssueFilter["severity"] })}
      >
        {tabs
          .filter(([value, , count]) => value === "all" || count > 0 || filter.severity === value)
          .map(([value, label, count]) => (
            <Tab key={value} value={value} className={styles.tab}>
              {say.count(label, count)}
            </Tab>
          ))}
      </TabList>
      <div className={styles.fields}>
        <Select
          size="small"
          aria-label={say.department}
          value={filter.department}
          onChange={(_, data) => onChange({ ...filter, department: data.value })}
        >
          <option value="">{say.allDepartments}</option>
          {departments.map((department) => (
            <option key={department} value={department}>
              {nameOf(department)}
            </option>
          ))}
        </Select>
        <FindBox
          size="small"
          className={styles.search}
          aria-label={say.person}
          placeholder={say.personPlaceholder}
          value={filter.person}
          onFind={(person) => onChange({ ...filter, person })}
        />
      </div>
    </div>
  );
}
