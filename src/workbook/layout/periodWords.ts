import { QUARTER_WORDS } from "../../core/columns";
import type { Period } from "../../core/book";

/** 2026年第三季度 */
export const periodWords = ({ year, quarter }: Period): string => `${year}年${QUARTER_WORDS[quarter - 1]}`;
