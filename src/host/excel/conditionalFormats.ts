import { contains, intersect, type Area } from "../address";
import { isSoundFormula } from "../formula/syntax";
import { addFormatRule, changeFormatRule, listFormatRules, removeFormatRule, type FormatRule, type FormatStyle } from "../model/rules";
import { ExcelError } from "../refusal";
import { assertAllowed } from "./access";
import { hexColor, readColor } from "./color";
import { asBoolean, asOneOf, asString } from "./grid";
import { ConditionalRangeBorderCollection } from "./conditionalBorders";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Session } from "./session";

export class ConditionalFormatCollection extends HostObject {
  override readonly className = "ConditionalFormatCollection";
  override readonly items = () =>
    listFormatRules(this.session.model, this.sheetId)
      .filter(({ areas }) => areas.some((area) => this.areas.some((own) => intersect(area, own) !== null)))
      .map(({ id }) => new ConditionalFormat(this.session, this.sheetId, id));

  constructor(
    session: Session,
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super(session);
  }

  getCount(): number {
    return this.items().length;
  }
  getItem(id: unknown): ConditionalFormat {
    const found = this.items().find(({ identity }) => identity === id);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }
  getItemAt(index: number): ConditionalFormat {
    return this.items()[index] ?? this.getItem(null);
  }
  add(type: unknown): ConditionalFormat {
    if (type !== "Custom") throw new ExcelError("NotImplemented", "Only custom conditional formats are served here.");
    assertAllowed(this.session.model, this.sheetId, "allowFormatCells");
    return new ConditionalFormat(this.session, this.sheetId, addFormatRule(this.session.model, this.sheetId, this.areas));
  }
  clearAll(): void {
    assertAllowed(this.session.model, this.sheetId, "allowFormatCells");
    for (const { id, areas } of listFormatRules(this.session.model, this.sheetId)) {
      if (areas.every((area) => this.areas.some((own) => contains(own, area)))) removeFormatRule(this.session.model, this.sheetId, id);
    }
  }
}

/** Excel's names of the kinds of rules; of those but "Custom" nothing more is served. */
const TYPES: Readonly<Record<string, string>> = { dataBar: "DataBar", colorScale: "ColorScale", iconSet: "IconSet" };
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  formula: "Custom",
  number: "CellValue",
  text: "ContainsText",
  rank: "TopBottom",
  average: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  timePeriod: "PresetCriteria",
};

export class ConditionalFormat extends HostObject {
  override readonly className = "ConditionalFormat";
  override readonly identity: string;
  override readonly navigation = new Set(["custom", "customOrNullObject"]);

  constructor(
    session: Session,
    readonly sheetId: string,
    id: string,
  ) {
    super(session);
    this.identity = id;
  }

  get id(): string {
    return this.identity;
  }
  get type(): string {
    const { rule } = ruleOf(this);
    const type = TYPES[rule.type] ?? HIGHLIGHTS[("subType" in rule && String(rule.subType)) || ""];
    if (type === undefined) throw new ExcelError("NotImplemented", "The type of this conditional format is not served here.");
    return type;
  }
  get stopIfTrue(): boolean {
    return ruleOf(this).stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    changeFormatRule(this.session.model, this.sheetId, ruleOf(this), { stopIfTrue: asBoolean(value) });
  }
  get custom(): CustomConditionalFormat {
    if (ruleOf(this).formula === null) throw new ExcelError("ItemNotFound");
    return new CustomConditionalFormat(this.session, this);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return ruleOf(this).formula === null ? null : new CustomConditionalFormat(this.session, this);
  }
  getRange(): Range {
    return new Range(this.session, this.sheetId, ruleOf(this).areas[0]!);
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.session, this.sheetId, ruleOf(this).areas);
  }
  delete(): void {
    assertAllowed(this.session.model, this.sheetId, "allowFormatCells");
    removeFormatRule(this.session.model, this.sheetId, ruleOf(this).id);
  }
}

function ruleOf({ session, sheetId, identity }: ConditionalFormat): FormatRule {
  const found = listFormatRules(session.model, sheetId).find(({ id }) => id === identity);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
}

export const styleOf = (format: ConditionalFormat): FormatStyle => (ruleOf(format).rule as { style?: FormatStyle }).style ?? {};
export const change = (format: ConditionalFormat, changed: { formula?: string; style?: FormatStyle }): void => {
  assertAllowed(format.session.model, format.sheetId, "allowFormatCells");
  changeFormatRule(format.session.model, format.sheetId, ruleOf(format), changed);
};

class CustomConditionalFormat extends HostObject {
  override readonly className = "CustomConditionalFormat";
  override readonly navigation = new Set(["rule", "format"]);

  constructor(
    session: Session,
    readonly owner: ConditionalFormat,
  ) {
    super(session);
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.session, this.owner);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.owner);
  }
}

class ConditionalFormatRule extends HostObject {
  override readonly className = "ConditionalFormatRule";

  constructor(
    session: Session,
    readonly owner: ConditionalFormat,
  ) {
    super(session);
  }
  get formula(): string {
    return ruleOf(this.owner).formula ?? "";
  }
  set formula(value: unknown) {
    const text = asString(value);
    const formula = text.startsWith("=") ? text : `=${text}`;
    if (!isSoundFormula(formula)) throw new ExcelError("InvalidArgument");
    change(this.owner, { formula });
  }
}

class ConditionalRangeFormat extends HostObject {
  override readonly className = "ConditionalRangeFormat";
  override readonly navigation = new Set(["borders", "fill", "font"]);

  constructor(
    session: Session,
    readonly owner: ConditionalFormat,
  ) {
    super(session);
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.session, this.owner);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.owner);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.owner);
  }
}

class ConditionalRangeFill extends HostObject {
  override readonly className = "ConditionalRangeFill";

  constructor(
    session: Session,
    readonly owner: ConditionalFormat,
  ) {
    super(session);
  }
  get color(): string | null {
    return hexColor(styleOf(this.owner).bg?.rgb);
  }
  set color(value: unknown) {
    change(this.owner, { style: { bg: { rgb: readColor(value) } } });
  }
}

class ConditionalRangeFont extends HostObject {
  override readonly className = "ConditionalRangeFont";

  constructor(
    session: Session,
    readonly owner: ConditionalFormat,
  ) {
    super(session);
  }
  get color(): string | null {
    return hexColor(styleOf(this.owner).cl?.rgb);
  }
  set color(value: unknown) {
    change(this.owner, { style: { cl: { rgb: readColor(value) } } });
  }
  get bold(): boolean {
    return styleOf(this.owner).bl === 1;
  }
  set bold(value: unknown) {
    change(this.owner, { style: { bl: asBoolean(value) ? 1 : 0 } });
  }
  get italic(): boolean {
    return styleOf(this.owner).it === 1;
  }
  set italic(value: unknown) {
    change(this.owner, { style: { it: asBoolean(value) ? 1 : 0 } });
  }
  get underline(): string {
    return styleOf(this.owner).ul?.s === 1 ? "Single" : "None";
  }
  set underline(value: unknown) {
    const underline = asOneOf(value, ["None", "Single", "Double"]);
    if (underline === "Double") throw new ExcelError("NotImplemented", "Double underlines are not served here.");
    change(this.owner, { style: { ul: { s: underline === "Single" ? 1 : 0 } } });
  }
  get strikethrough(): boolean {
    return styleOf(this.owner).st?.s === 1;
  }
  set strikethrough(value: unknown) {
    change(this.owner, { style: { st: { s: asBoolean(value) ? 1 : 0 } } });
  }
}
