/** Modules that hold modules or parameters. */
export { ModuleDict } from "./module_dict.js";
export { ModuleList } from "./module_list.js";
export { ParameterDict, ParameterList } from "./parameters.js";
export { Sequential, type Stage } from "./sequential.js";
