/** Modules that hold modules or parameters. */
export { ModuleDict } from "./container/module_dict.js";
export { ModuleList } from "./container/module_list.js";
export { ParameterDict, ParameterList } from "./container/parameters.js";
export { Sequential, type Stage } from "./container/sequential.js";
