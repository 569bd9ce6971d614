/** Gives the class Tensor the members that other files define: what an entry of the package imports. */
import "../autograd/tensor_members.js";
import "../memory/sharing.js";
import "../printing/tensor_members.js";
import "./conversion.js";
import "./device_flags.js";
import "./dunder_methods.js";
import "./elements.js";
import "./indexing.js";
import "./legacy_constructors.js";
import "./methods.js";
