import type { Assessment } from "../assessment";
import type { Book } from "../book";
import { planDepartment, unitOf } from "../departmentPlan";
import { agreementOf } from "./agreement";
import { effectiveWeights } from "./effectiveWeights";
import { compareOwnStaff } from "./ownStaff";
import type { Quality } from "./quality";
import { repeatsOf } from "./repeatedScores";
import { sensitivityOf } from "./sensitivity";
import { baseShares, spreadOf } from "./straightLining";

/** Q1–Q6 of a book and its assessment, beside last quarter's book where there is one (Q2). Advice: it changes nothing. */
export function assessQuality(book: Book, assessment: Assessment, previous: Book | null): Quality {
  const { departments, settings } = book;
  const codes = departments.map(({ code }) => code);
  const unit = unitOf(departments);
  const { weights, shares } = effectiveWeights(assessment, codes);
  return {
    period: assessment.period,
    kind: assessment.kind,
    previous: previous && { year: previous.settings.year, quarter: previous.settings.quarter },
    departments: departments.map((department) => ({
      code: department.code,
      name: department.name,
      weight: department.weight,
      spread: spreadOf(baseShares(planDepartment(department, settings, unit), book)),
      repeats: previous && repeatsOf(department, book, previous),
      ownStaff: compareOwnStaff(department, book, assessment),
      effective: shares?.get(department.code) ?? null,
    })),
    weights,
    sensitivity: sensitivityOf(book, assessment),
    agreement: agreementOf(assessment, codes),
  };
}
