/** Durations as fastprogress prints them. */
import { type Arguments, kinds, signature } from "../torch/internal.js";

const read_format_time = signature<{ t: number }>("format_time", { t: kinds.number() });

/**
 * Seconds as a clock shows them: "00:59", "01:01", from an hour on "1:00:00"; fractions are cut off.
 * Mirrors fastprogress's format_time.
 *
 * @throws TypeError for anything that is not a number
 */
export function format_time(...args: Arguments<[t: number], [], { t: number }>): string {
  const whole = Math.trunc(read_format_time(args).t);
  const two = (part: number): string => String(part).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const clock = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return hours === 0 ? clock : `${hours}:${clock}`;
}
