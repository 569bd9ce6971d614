export declare function dependenciesReady(root: string): boolean;
export declare function installDependencies(root: string): Promise<void>;
export declare function typescriptReady(root: string): boolean;
export declare function compileTypescript(root: string): Promise<void>;
