import type { Assessment, MemberResult } from "../assessment";
import { type Author, type Hundredths, MEDIA_LEVELS, type MediaLevel, type PublicityBook, type Settings } from "../book";
import { add, compare, type Fraction, fromHundredths, roundHalfAwayFromZero, ZERO } from "../fraction";
import { isTied, rankOf, standingsOf } from "../ranks";
import { authorKey } from "../reading/readAuthors";
import { awardsOf, type Verdict } from "./award";
import type { AuthorResult, Board, Story } from "./board";
import { storiesOf } from "./stories";

/**
 * The leaderboard of publicity (P1, P2), points exact and rounded once a person. The assessment marks members' eligibility and
 * breaks a tie across the quota (R3); without one there are no marks and such a tie is `review`.
 */
export function publicity(book: PublicityBook, assessment: Assessment | null): Board {
  const { settings, members } = book;
  const stories = storiesOf(book.articles, settings);
  const results = new Map(assessment?.members.map((result) => [result.id, result]));
  const places = new Map(members.map((member, index) => [member.id, { member, index }]));
  const tallies = tallyOf(stories, settings);

  const inRace = tallies.filter(({ shares }) => shares.length > 0);
  const standings = standingsOf(inRace.map(({ counted }) => counted));
  const runners = inRace.map(({ author, counted }) => ({ points: counted, result: (author.id && results.get(author.id)) || null }));
  const verdicts = awardsOf(runners, settings.publicityQuota, settings.tieOrder);

  const authors = tallies.map((tally): AuthorResult => {
    const { author, counted } = tally;
    const standing = tally.shares.length > 0 ? standings.of(counted) : null;
    return {
      ...author,
      ...describe(author, places, results),
      stories: countByLevel(tally.shares),
      exactRaw: tally.exactRaw,
      exactCounted: tally.exactCounted,
      raw: roundHalfAwayFromZero(tally.exactRaw),
      counted,
      capped: compare(tally.exactCounted, tally.exactRaw) < 0,
      rank: standing && rankOf(standing),
      tie: standing !== null && isTied(standing),
      ...(verdicts[inRace.indexOf(tally)] ?? NO_AWARD),
    };
  });
  const placeOf = ({ id }: Author): number => (id === null ? Infinity : (places.get(id)?.index ?? Infinity));
  authors.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || placeOf(a) - placeOf(b) || byName(a.name, b.name));
  return {
    period: { year: settings.year, quarter: settings.quarter },
    quota: settings.publicityQuota,
    assessed: assessment?.kind ?? null,
    authors,
    stories,
  };
}

const NO_AWARD: Verdict = { award: "none", tieBroken: false };

interface Tally {
  readonly author: Author;
  /** Stories that count. */
  readonly shares: readonly Story[];
  readonly exactRaw: Fraction;
  readonly exactCounted: Fraction;
  readonly counted: Hundredths;
}

/** Every author of any row, with the stories that count; the cap on 校级 comes after sharing (P1). */
function tallyOf(stories: readonly Story[], { articleSchoolCap }: Settings): Tally[] {
  const byAuthor = new Map<string, { readonly author: Author; readonly shares: Story[] }>();
  for (const story of stories) {
    for (const author of story.authors) {
      const key = authorKey(author);
      const known = byAuthor.get(key) ?? { author, shares: [] };
      byAuthor.set(key, known);
      if (story.level !== null) known.shares.push(story);
    }
  }
  const sum = (list: readonly Story[]): Fraction => list.reduce((total, { share }) => add(total, share), ZERO);
  return [...byAuthor.values()].map(({ author, shares }) => {
    const elsewhere = sum(shares.filter(({ level }) => level !== "school"));
    const school = sum(shares.filter(({ level }) => level === "school"));
    const cap = fromHundredths(articleSchoolCap);
    const exactCounted = add(elsewhere, compare(school, cap) > 0 ? cap : school);
    return { author, shares, exactRaw: add(elsewhere, school), exactCounted, counted: roundHalfAwayFromZero(exactCounted) };
  });
}

function describe(
  { id }: Author,
  places: ReadonlyMap<string, { readonly member: { readonly branch: string; readonly group: string } }>,
  results: ReadonlyMap<string, MemberResult>,
): Pick<AuthorResult, "member" | "branch" | "group" | "eligibility" | "basis"> {
  const member = id === null ? undefined : places.get(id)?.member;
  const result = id === null ? undefined : results.get(id);
  return {
    member: id !== null,
    branch: member?.branch ?? "",
    group: member?.group ?? "",
    eligibility: result?.eligibility ?? null,
    basis: result?.basis ?? null,
  };
}

const countByLevel = (stories: readonly Story[]): Record<MediaLevel, number> =>
  Object.fromEntries(MEDIA_LEVELS.map((level) => [level, stories.filter((story) => story.level === level).length])) as Record<
    MediaLevel,
    number
  >;

/** Code units, so that the order is the same everywhere. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
