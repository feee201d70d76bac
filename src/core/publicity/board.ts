/** What publicity says (P1, P2): the authors in order and every story behind their points, as data. */
import type { Assessment, Basis, Eligibility } from "../assessment";
import type { Article, Author, Hundredths, MediaLevel, Period } from "../book";
import type { Fraction } from "../fraction";

/** Why a row of 宣传稿件 gives no points: another row of the story, or of one with the same title, counts; or P1 lacks something. */
export type RowState = "counts" | "lower" | "sameTitle" | "outsideQuarter" | "unproven";

export interface StoryRow {
  readonly article: Article;
  readonly state: RowState;
}

/** One 稿件编号. */
export interface Story {
  readonly code: string;
  readonly title: string;
  /** Every row of it, in the sheet's order. */
  readonly rows: readonly StoryRow[];
  /** The highest level that counts; null where none does. */
  readonly level: MediaLevel | null;
  /** Points of that level; zero where none counts. */
  readonly points: Fraction;
  /** Codes of the other stories with the same title, of which one alone counts (V16). */
  readonly sameAs: readonly string[];
  readonly authors: readonly Author[];
  /** points ÷ authors: what each of them gets. */
  readonly share: Fraction;
}

export type Award = "recommended" | "review" | "none";

export interface AuthorResult extends Author {
  readonly member: boolean;
  /** "" for staff who are not members. */
  readonly branch: string;
  readonly group: string;
  /** The mark of E, which drops nobody (P2); null without an assessment, and for those who are not members. */
  readonly eligibility: Eligibility | null;
  readonly basis: Basis | null;
  /** Stories that count, by the level at which they count. */
  readonly stories: Readonly<Record<MediaLevel, number>>;
  readonly exactRaw: Fraction;
  /** After the cap on 校级. */
  readonly exactCounted: Fraction;
  /** Each rounded once, half away from zero (T5). */
  readonly raw: Hundredths;
  readonly counted: Hundredths;
  readonly capped: boolean;
  /** R2 over everyone with a story that counts; null for the others. */
  readonly rank: number | null;
  readonly tie: boolean;
  /** 宣传工作先进个人 (P2): `review` where a tie is left across the quota. Never for 0 points. */
  readonly award: Award;
  /** The tie across the quota was broken by R3. */
  readonly tieBroken: boolean;
}

export interface Board {
  readonly period: Period;
  readonly quota: number;
  /** Where the marks of eligibility and the scores of R3 come from; null where no assessment can be made. */
  readonly assessed: Assessment["kind"] | null;
  /** By rank; level ones, and those without one: members in the roster's order, then the others by name. */
  readonly authors: readonly AuthorResult[];
  /** In the sheet's order. */
  readonly stories: readonly Story[];
}
