/** The wait of LibTorch's OpenMP threads for each other. */

/**
 * Rounds of a loop without work, a fraction of a millisecond, in which a thread of GNU's OpenMP looks
 * for work before it sleeps. By itself it takes 300,000. On a machine that does something else as
 * well, those are taken from the thread that it waits for.
 */
const SPINS = "10000";

/**
 * Loads LibTorch so that its threads do not wait long for each other without sleep, unless the
 * environment says how they are to wait: GOMP_SPINCOUNT or OMP_WAIT_POLICY. The variable is there
 * only meanwhile, since OpenMP reads it once. A worker thread has a copy of the environment, so that
 * this works where the main thread loads LibTorch first.
 */
export function with_short_spins<T>(load: () => T): T {
  const { env } = process;
  if (env.GOMP_SPINCOUNT !== undefined || env.OMP_WAIT_POLICY !== undefined) return load();
  env.GOMP_SPINCOUNT = SPINS;
  try {
    return load();
  } finally {
    delete env.GOMP_SPINCOUNT;
  }
}
