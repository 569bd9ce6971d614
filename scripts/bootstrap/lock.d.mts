export declare function lock_file(folder: string): string;
export declare function with_lock<T>(folder: string, work: () => Promise<T>): Promise<T>;
