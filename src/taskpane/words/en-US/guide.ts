import type { guide as chinese } from "../zh-CN/guide";

/** The guide in English. */
export const guide: typeof chinese = {
  title: "Guide",
  parts: [
    {
      title: "How a quarter goes",
      lines: [
        ["Prepare", "Make a book, check its settings, departments and indicators, and fill in or import the roster."],
        ["Collect", "Hand the score sheets out to the departments and take them all back here; who has not sent what is plain to see."],
        ["Check", "Each problem says where it is, what should stand there and what to do. Safe fixes show before and after first."],
        ["Compute ranking", "Totals, ranks and eligibility for awards. Every point can be followed to the cell that it comes from."],
        ["Party groups", "One page for each Party group, ready to print and sign."],
        ["Publish and close", "Write the public notice, register appeals, and lock the quarter at the end."],
      ],
    },
    {
      title: "Who does what",
      lines: [
        ["Clerk", "Prepares the lists, hands out and collects score sheets, checks, computes, saves."],
        ["Head of department", "Fills in the department's own score sheet, in WPS or an old Excel too, without this add-in."],
        ["Secretary", "Reads the results and the reasons, decides on ties and borderline cases, signs, publishes."],
      ],
    },
    {
      title: "What you can rely on",
      lines: [
        ["Nothing is guessed", "A blank is neither 0 nor “not applicable”; what cannot be read is pointed out for you to mend."],
        ["Score sheets stay as they are", "Computing writes result sheets alone; what stops half-way leaves the workbook as it was."],
        ["Nothing is uploaded", "Data stay in this workbook."],
      ],
    },
  ],
};
