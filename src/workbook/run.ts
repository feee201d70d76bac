/** `Excel.run`, wherever it comes from: Excel itself or the embedded host. */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Excel on the web refuses a request or an answer above 5 MB; stay well below. */
export const REQUEST_BYTES = 3_500_000;
