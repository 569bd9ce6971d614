/// <reference lib="esnext.disposable" preserve="true" />
/**
 * JavaScript's and Node.js's own types that a user's project may not declare. The reference above
 * declares `Symbol.dispose`, which every supported Node.js has, for projects whose `lib` is older.
 * The types below are `never` in a project that has neither @types/node nor lib "DOM": without them
 * nothing there can be such an object.
 */

/** A `URL`, if the project declares that class. */
export type GlobalURL = typeof globalThis extends { URL: { prototype: infer T } } ? T : never;

/** An `AbortSignal`, if the project declares that class. */
export type GlobalAbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer T } }
  ? T
  : never;
