export declare function lockFile(folder: string): string;
export declare function withLock<T>(folder: string, work: () => Promise<T>): Promise<T>;
