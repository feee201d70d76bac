/** The add-in's version, as in package.json (a test holds them equal): what a lock and a stamp name. */
export const VERSION = "0.1.0";
