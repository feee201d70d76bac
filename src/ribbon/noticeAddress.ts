/** A notice travels in the fragment of the dialog's address: it never leaves the machine and needs no storage. */
export interface Notice {
  readonly title: string;
  readonly body: string;
}

const KEY = "notice";

/** The page's own address with the notice in its fragment. */
export function noticeAddress(page: string, notice: Notice): string {
  const url = new URL(page);
  url.hash = new URLSearchParams({ [KEY]: JSON.stringify(notice) }).toString();
  return url.href;
}

/** The notice in a fragment ("#notice=…"), or null when there is none. */
export function readNotice(hash: string): Notice | null {
  const text = new URLSearchParams(hash.replace(/^#/, "")).get(KEY);
  if (text === null) return null;
  const found = JSON.parse(text) as Partial<Notice>;
  return typeof found.title === "string" && typeof found.body === "string" ? { title: found.title, body: found.body } : null;
}
