/** The host: requests of Excel's client library in, answers out; one after another, weighed and counted. */
import { openSession } from "./excel/session";
import { Workbook } from "./excel/workbook";
import type { Model } from "./model";
import { answerRequest, type RequestBody, type ResponseBody } from "./protocol";
import { changesWorkbook } from "./changesWorkbook";
import { ExcelError, type ExcelErrorCode } from "./refusal";

/** Excel on the web's limit for a request and for an answer. */
export const MAX_BYTES = 5 * 1024 * 1024;

export interface Counters {
  requests: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
  reset(): void;
}

/** For tests: what goes wrong with one request. Actions before the failing one stay done, as in Excel. */
export interface Failure {
  readonly code: ExcelErrorCode;
  readonly message?: string;
  /** The failure strikes when so many actions are done; 0 (or nothing) before the first. */
  readonly afterActions?: number;
}

export interface Host {
  readonly model: Model;
  /** Answers one message of the client library's bridge, text in and text out. */
  handle(text: string): Promise<string>;
  /** Messages that the host sends by itself; answers how to stop them. */
  onEvent(listener: (text: string) => void): () => void;
  readonly counters: Counters;
  /** Set by tests; `index` counts requests from 0 since it was set or counters were reset. */
  failRequest: ((index: number, body: RequestBody) => Failure | null) | null;
  /** Somebody is typing into a cell: Excel refuses every request meanwhile. */
  editingCell: boolean;
  /** The workbook was opened for reading: Excel refuses what would change it, and says so by `workbook.readOnly`. */
  readOnly: boolean;
  /** Shows a new workbook (createWorkbook) beside this one; null where there is no place for one. */
  openWorkbook: ((bytes: Uint8Array) => void) | null;
  dispose(): void;
}

export function createHost(model: Model): Host {
  const listeners = new Set<(text: string) => void>();
  const session = openSession(
    model,
    (opened) => new Workbook(opened),
    (message) => listeners.forEach((listener) => listener(JSON.stringify(message))),
    () => host.openWorkbook,
    () => host.readOnly,
  );
  const counters: Counters = {
    requests: 0,
    actions: 0,
    bytesIn: 0,
    bytesOut: 0,
    reset() {
      Object.assign(counters, { requests: 0, actions: 0, bytesIn: 0, bytesOut: 0 });
    },
  };
  let queue: Promise<unknown> = Promise.resolve();

  const answer = async (text: string): Promise<string> => {
    const { id, message } = JSON.parse(text) as { id: number; message: { body?: unknown } };
    // The library hands over an object or its text.
    const bodyText = typeof message.body === "string" ? message.body : JSON.stringify(message.body ?? {});
    const bytesIn = bytesOf(bodyText);
    const index = counters.requests++;
    counters.bytesIn += bytesIn;
    const reply = JSON.stringify(await respond(bodyText, bytesIn, index));
    const bytesOut = bytesOf(reply);
    counters.bytesOut += bytesOut;
    const body = bytesOut > MAX_BYTES ? JSON.stringify(refusal("ResponsePayloadSizeLimitExceeded")) : reply;
    return JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
  };

  const respond = async (bodyText: string, bytes: number, index: number): Promise<ResponseBody> => {
    if (host.editingCell) return refusal("InvalidOperationInCellEditMode");
    if (bytes > MAX_BYTES) return refusal("RequestPayloadSizeLimitExceeded");
    const body = JSON.parse(bodyText) as RequestBody;
    if (host.readOnly && changesWorkbook(body)) return refusal("AccessDenied");
    counters.actions += body.Actions?.length ?? 0;
    const failure = host.failRequest?.(index, body) ?? null;
    return answerRequest(session, body, (done) => {
      if (failure && done >= (failure.afterActions ?? 0)) throw new ExcelError(failure.code, failure.message);
    });
  };

  const host: Host = {
    model,
    counters,
    failRequest: null,
    editingCell: false,
    readOnly: false,
    openWorkbook: null,
    handle(text) {
      const answered = queue.then(() => answer(text));
      // A request that fails outright must not hold up the next.
      queue = answered.catch(() => undefined);
      return answered;
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      listeners.clear();
      session.events.dispose();
    },
  };
  return host;
}

function refusal(code: ExcelErrorCode): ResponseBody {
  return { Error: { Code: code, Message: new ExcelError(code).message, Location: "", ActionIndex: 0 }, Results: [] };
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;
