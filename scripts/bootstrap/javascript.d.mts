export declare function dependencies_ready(root: string): boolean;
export declare function install_dependencies(root: string): Promise<void>;
export declare function typescript_ready(root: string): boolean;
export declare function mark_compiled(root: string, hash?: string): void;
export declare function compile_typescript(root: string): Promise<void>;
