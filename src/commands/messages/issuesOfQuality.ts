/** Sentences of the pointer that an indicator counts pure process: Q7. Advice, said without blame. */
import { say, type MessagesOf, type Sentence } from "./issueSentence";

export const qualitySentences: Readonly<Record<MessagesOf<"Q7">, Sentence>> = {
  "Q7.process": say((found, p) => [
    `“${found}”看来数的是${p("process")}的“${p("count")}”，是过程，不是实绩`,
    "看教育教学工作实绩的指标",
    "只作参考，不影响计算。学校方案不以学习次数、笔记篇幅等计分；可以考虑改看做得怎样，例如检查通报、成果、量化结果。",
  ]),
};
