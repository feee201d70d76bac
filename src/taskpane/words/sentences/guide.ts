import { guide as english } from "../en-US/guide";
import { spoken } from "../spoken";
import { guide } from "../zh-CN/guide";

export const useGuideWords = spoken(guide, english);
