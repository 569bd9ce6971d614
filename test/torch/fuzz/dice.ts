/** The dice that everything random is decided with: the same seed, the same throws. */
import { random_numbers } from "../cases.js";

let random: () => number = random_numbers(1);

export function seed_dice(seed: number): void {
  random = random_numbers(seed);
}

export const below = (n: number): number => Math.floor(random() * n);
export const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
export const chance = (p: number): boolean => random() < p;
export const list = <T>(make: () => T, most = 5): T[] => Array.from({ length: below(most) }, make);

export const integer = (): number | bigint =>
  chance(0.95)
    ? below(8) - 3
    : pick([-100, 65, 1000, 2 ** 40, -(2 ** 40), 2 ** 53, 2n ** 63n - 1n, -(2n ** 63n)]);
export const float = (): number =>
  chance(0.8)
    ? Math.round((random() * 4 - 2) * 8) / 8
    : pick([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e308, 1e-320]);
