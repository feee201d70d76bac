/** How Chinese joins what the pane puts together: lists, facts, asides, quotations. */
export const text = {
  list: (items: readonly string[]) => items.join("、"),
  facts: (items: readonly string[]) => items.join("，"),
  clauses: (items: readonly string[]) => items.join("；"),
  labelled: (label: string, content: string) => `${label}：${content}`,
  label: (label: string) => `${label}：`,
  aside: (content: string) => `（${content}）`,
  quoted: (content: string) => `“${content}”`,
  /** Set off from what stands before it. */
  beside: (content: string) => `　${content}`,
  sentence: (content: string) => `${content}。`,
  /** Sentences one after the other. */
  sentences: (items: readonly string[]) => items.join(""),
};
