/** The types of a module's `forward`, and of the hooks that run before and after it. */

/** Any function that can be a module's `forward`. */
// biome-ignore lint/suspicious/noExplicitAny: only with any are modules of all kinds AnyModule, hooks included.
export type ForwardFunction = (...args: any[]) => any;

/** The arguments of a `forward`; of `any` whichever there are, so that every module is a Module<any>. */
export type ForwardArguments<F extends ForwardFunction> = F extends (
  // biome-ignore lint/suspicious/noExplicitAny: with Parameters<any>, which is unknown[], no module would fit.
  ...args: infer Arguments extends any[]
) => unknown
  ? Arguments
  : never;

/**
 * Called before `forward` with its arguments. Its result replaces them: an array stands for
 * all of them, anything else for the only one. Keyword arguments of this package's layers are
 * neither shown nor replaced, as in PyTorch; a hook with `with_kwargs` sees them.
 */
export type ForwardPreHook<M, F extends ForwardFunction> = (
  module: M,
  args: ForwardArguments<F>,
) => ForwardArguments<F> | ForwardArguments<F>[0] | undefined;

/**
 * Called after `forward` with its arguments and result. Its result replaces the result. Keyword
 * arguments of this package's layers are not shown; a hook with `with_kwargs` sees them.
 */
export type ForwardHook<M, F extends ForwardFunction> = (
  module: M,
  args: ForwardArguments<F>,
  output: ReturnType<F>,
) => ReturnType<F> | undefined;

/** As {@link ForwardPreHook}, given the arguments by name apart; it returns both or nothing. */
export type ForwardPreHookWithKwargs<M> = (
  module: M,
  args: unknown[],
  kwargs: Record<string, unknown>,
) => [args: unknown[], kwargs: Record<string, unknown>] | undefined;

/** As {@link ForwardHook}, given the arguments by name apart. */
export type ForwardHookWithKwargs<M, F extends ForwardFunction> = (
  module: M,
  args: unknown[],
  kwargs: Record<string, unknown>,
  output: ReturnType<F>,
) => ReturnType<F> | undefined;
