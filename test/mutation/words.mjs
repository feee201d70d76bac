/**
 * A word for each mutant that lives: `code` stands in what was changed, `to` is what it became (any change where left out).
 * Only for those that change nothing anyone can see, or that cost more than they are worth: the others get a test.
 */
export const WORDS = [];
