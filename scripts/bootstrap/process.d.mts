export declare class SetupError extends Error {}
export declare function say(message: string): void;
export declare function start_time(pid: number): string | undefined;
export declare const marker: string;
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  errors: string;
}
export declare function run(
  command: string,
  args: readonly string[],
  options?: { cwd?: string; env?: NodeJS.ProcessEnv; hide?: RegExp },
): Promise<Ended>;
export declare function make_folder(folder: string): void;
export declare function fail(error: unknown): void;
export declare function explain(error: unknown): string | undefined;
