import type { Settings } from "../../core/book";
import type { AuthorResult, Board, Story, StoryRow } from "../../core/publicity/board";
import type { Stamp } from "./resultNotes";
import type { Watch } from "./watch";

/** The sentences of the catalogue about publicity; shared by the sheet, the pane and the command line. */
export interface PublicityWords {
  /** Points by level, the cap and the quota. */
  readonly rules: (settings: PublicitySettings) => string;
  /** Where the marks of eligibility come from. */
  readonly marks: (board: Board) => string;
  /** 推荐意见 in a word; "" for none. */
  readonly award: (author: AuthorResult) => string;
  /** 评优资格 in a word; 非党员 have none. */
  readonly eligibility: (author: AuthorResult) => string;
  /** What is to be known of an author beside the numbers; "" for nothing. */
  readonly remark: (author: AuthorResult) => string;
  /** Whether a row of a story counts, and why not. */
  readonly row: (row: StoryRow, story: Story) => string;
}

export type PublicitySettings = Pick<
  Settings,
  | "articleNational"
  | "articleProvincial"
  | "articleCity"
  | "articleCentre"
  | "articleSchool"
  | "articleSchoolCap"
  | "publicityQuota"
  | "unitName"
>;

/** What the sheet is told beside the board. */
export interface PublicityNotes {
  /** Local time, ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly stamp: Stamp;
  /** The inputs whose change makes the sheet stale. */
  readonly watches: readonly Watch[];
  readonly settings: PublicitySettings;
  readonly words: PublicityWords;
}
