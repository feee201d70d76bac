/** Conditional formats: formulas, comparisons, texts, ranks, averages, doubles, colour scales and data bars; icon sets are reported lost. */
import type { IStyleBase } from "@univerjs/core";
import { fromFileFormula } from "../formulaText";
import type { ConditionalRule } from "../resources";
import type { XmlElement } from "../xml/xmlTree";
import { child, children, flag, number } from "../xml/xmlTree";
import type { ColourReader } from "./colours";
import type { RuleContext } from "./readRules";
import { checkRuleCount, ruleRanges } from "./readRules";
import { readConditionalStyle } from "./readStyles";

export interface ConditionalContext extends RuleContext {
  readonly conditional: (dxf: number) => IStyleBase;
  readonly colour: ColourReader;
}

type Rule = ConditionalRule["rule"];

/** In order of priority, the first wins. `lost`: some rule could not be taken over. */
export function readConditionalFormats(
  plain: readonly XmlElement[],
  extended: readonly XmlElement[],
  context: ConditionalContext,
): { rules: ConditionalRule[]; lost: boolean } {
  const found: { priority: number; rule: Omit<ConditionalRule, "cfId"> }[] = [];
  let lost = false;
  let count = 0;
  // The extended data bars only embellish plain ones that stand in the same sheet.
  const blocks = [...plain, ...extended.flatMap((list) => children(list, "conditionalFormatting"))];
  for (const block of blocks) {
    const sqref = block.attributes["sqref"] ?? child(block, "sqref")?.text ?? "";
    for (const element of children(block, "cfRule")) {
      checkRuleCount(++count, context.sheet);
      const isExtended = !plain.includes(block);
      if (isExtended && element.attributes["type"] === "dataBar") continue;
      const ranges = ruleRanges(sqref, context, "formatTooLarge");
      const rule = readRule(element, context);
      if (rule === null) lost = true;
      else if (ranges.length > 0) {
        const priority = number(element.attributes["priority"]) ?? Number.MAX_SAFE_INTEGER;
        found.push({ priority, rule: { ranges, stopIfTrue: flag(element.attributes["stopIfTrue"]), rule } });
      }
    }
  }
  found.sort((one, other) => one.priority - other.priority);
  return { rules: found.map(({ rule }, index) => ({ cfId: `c${index + 1}`, ...rule })), lost };
}

function readRule(element: XmlElement, context: ConditionalContext): Rule | null {
  const { attributes } = element;
  const formulas = [...children(element, "formula"), ...children(element, "f")].map(({ text }) => text.trim());
  const inline = child(element, "dxf");
  const style =
    inline === undefined ? context.conditional(Number(attributes["dxfId"] ?? -1)) : readConditionalStyle(inline, context.colour);
  const highlight = (more: Omit<Rule, "type" | "style">): Rule => ({ type: "highlightCell", ...more, style });
  const [first = "", second = ""] = formulas;
  switch (attributes["type"]) {
    case "expression":
      return first === "" ? null : highlight({ subType: "formula", value: fromFileFormula(first) });
    case "cellIs":
      return readComparison(attributes["operator"] ?? "equal", first, second, highlight);
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return highlight({ subType: "text", operator: attributes["type"], value: attributes["text"] ?? "" });
    case "containsBlanks":
    case "notContainsBlanks":
    case "containsErrors":
    case "notContainsErrors":
      return highlight({ subType: "text", operator: attributes["type"] });
    case "duplicateValues":
    case "uniqueValues":
      return highlight({ subType: attributes["type"] });
    case "top10":
      return highlight({
        subType: "rank",
        isBottom: flag(attributes["bottom"]),
        isPercent: flag(attributes["percent"]),
        value: number(attributes["rank"]) ?? 10,
      });
    case "aboveAverage": {
      if (attributes["stdDev"] !== undefined && attributes["stdDev"] !== "0") return null;
      const side = flag(attributes["aboveAverage"], true) ? "greaterThan" : "lessThan";
      return highlight({ subType: "average", operator: flag(attributes["equalAverage"]) ? `${side}OrEqual` : side });
    }
    case "colorScale":
      return readColourScale(child(element, "colorScale"), context.colour);
    case "dataBar":
      return readDataBar(child(element, "dataBar"), context.colour);
    default:
      return null;
  }
}

/** Univer compares with numbers only; a comparison with anything else becomes a formula where that is the same thing. */
function readComparison(
  operator: string,
  first: string,
  second: string,
  highlight: (more: Omit<Rule, "type" | "style">) => Rule,
): Rule | null {
  const isRange = operator === "between" || operator === "notBetween";
  const one = number(first);
  const two = number(second);
  if (one !== null && (!isRange || two !== null)) return highlight({ subType: "number", operator, value: isRange ? [one, two] : one });
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (text !== undefined && (operator === "equal" || operator === "notEqual")) {
    return highlight({ subType: "text", operator, value: text.replace(/""/g, '"') });
  }
  return null;
}

const VALUE_KINDS: Readonly<Record<string, string>> = {
  num: "num",
  min: "min",
  max: "max",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
};

function readValueKind(cfvo: XmlElement): { type: string; value?: number | string } | null {
  const type = VALUE_KINDS[cfvo.attributes["type"] ?? ""];
  const value = cfvo.attributes["val"];
  if (type === undefined) return null;
  if (type === "min" || type === "max" || value === undefined) return { type };
  if (type === "formula") return { type, value: fromFileFormula(value) };
  const parsed = number(value);
  return parsed === null ? null : { type, value: parsed };
}

function readColourScale(scale: XmlElement | undefined, colour: ColourReader): Rule | null {
  const colours = children(scale, "color").map(colour);
  const config = children(scale, "cfvo").map((cfvo, index) => ({ index, color: colours[index] ?? null, value: readValueKind(cfvo) }));
  if (config.length < 2 || config.some(({ color, value }) => color === null || value === null)) return null;
  return { type: "colorScale", config };
}

function readDataBar(bar: XmlElement | undefined, colour: ColourReader): Rule | null {
  const [min, max] = children(bar, "cfvo").map(readValueKind);
  const positiveColor = colour(child(bar, "color"));
  if (min === undefined || max === undefined || min === null || max === null || positiveColor === null) return null;
  const isShowValue = flag(bar?.attributes["showValue"], true);
  return { type: "dataBar", isShowValue, config: { min, max, isGradient: true, positiveColor, nativeColor: "#FF0000" } };
}
