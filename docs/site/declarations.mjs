/** How declarations become entries of the reference where TypeDoc's own rules do not fit this package. */
import { Comment, Context, Converter, ReflectionKind, TypeScript as ts } from "typedoc";

/**
 * @typedef {import("typedoc").TypeScript.Symbol} Symbol
 * @typedef {import("typedoc").TypeScript.Type} Type
 * @typedef {import("typedoc").TypeScript.TypeChecker} TypeChecker
 * @typedef {import("typedoc").TypeScript.Declaration} Declaration
 */

const TORCH = /\/lib\/torch\//;

/**
 * Whether a value of lib/torch is one of Python's modules, as `torch.linalg` and `torch.cuda` are.
 *
 * @param {Symbol} symbol
 * @param {Type} type
 */
function is_namespace(symbol, type) {
  const kinds =
    ts.SymbolFlags.ValueModule | ts.SymbolFlags.Interface | ts.SymbolFlags.ObjectLiteral;
  const [declaration] = symbol.declarations ?? [];
  return (
    declaration !== undefined &&
    TORCH.test(declaration.getSourceFile().fileName) &&
    type.symbol !== undefined &&
    (type.symbol.flags & kinds) !== 0 &&
    (type.symbol.flags & ts.SymbolFlags.Class) === 0 &&
    type.getProperties().length > 0 &&
    type.getStringIndexType() === undefined
  );
}

/**
 * Lets TypeDoc treat functions with a declared type as functions, and objects such as `torch.linalg`
 * as namespaces, each member with a page of its own. TypeDoc's tags for that, `@function` and
 * `@namespace`, would be shown to users by their editors.
 */
export function mark_functions_and_namespaces() {
  const get_comment = Context.prototype.getComment;
  Context.prototype.getComment = function (symbol, kind) {
    const comment = get_comment.call(this, symbol, kind);
    if (kind !== ReflectionKind.Variable) return comment;
    const type = this.checker.getTypeOfSymbol(symbol);
    const tag =
      type.getCallSignatures().length > 0
        ? "@function"
        : is_namespace(symbol, type)
          ? "@namespace"
          : undefined;
    if (tag === undefined) return comment;
    const marked = comment ?? new Comment();
    marked.modifierTags.add(tag);
    return marked;
  };
}

/** Files whose interfaces say what is in `torch` and its namespaces, or in Tensor, and are those alone. */
const SHAPES =
  /\/lib\/torch\/(index|autograd\/index|tensor\/methods|generated\/(functions|methods|namespaces))\.ts$/;
/** The names of interfaces whose members are Tensor's, in files that export other types as well. */
const MEMBERS = /Members$/;

/**
 * Leaves out the interfaces that only say what a namespace holds, such as `Torch` for `torch`: the
 * namespace has it all on pages of their own.
 *
 * @param {import("typedoc").Application} app
 */
export function leave_out_shapes_of_namespaces({ converter }) {
  const should_ignore = converter.shouldIgnore.bind(converter);
  /** @param {Declaration} declaration */
  const is_shape = (declaration) =>
    (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) &&
    (SHAPES.test(declaration.getSourceFile().fileName) ||
      MEMBERS.test(declaration.name?.text ?? ""));
  // Tensor itself is declared in such files too, and in another one.
  converter.shouldIgnore = (symbol, checker) =>
    symbol.declarations?.every(is_shape) === true || should_ignore(symbol, checker);
}

/**
 * Moves each `@param` of a comment that belongs to a rest parameter, as those of `...args` do, there.
 *
 * @param {import("typedoc").SignatureReflection} signature
 */
function describe_rest_arguments(signature) {
  const { comment, parameters = [] } = signature;
  const last = parameters.at(-1);
  if (!comment || !last?.flags.isRest) return;
  const known = new Set(parameters.map(({ name }) => name));
  const tags = comment.blockTags.filter(
    ({ tag, name }) => tag === "@param" && !known.has(name ?? ""),
  );
  if (tags.length === 0) return;
  comment.blockTags = comment.blockTags.filter((tag) => !tags.includes(tag));
  /** @type {import("typedoc").CommentDisplayPart[]} */
  const summary = tags.flatMap(({ name, content }) => [
    { kind: "text", text: "- " },
    { kind: "code", text: `\`${name}\`` },
    { kind: "text", text: ": " },
    ...content,
    { kind: "text", text: "\n" },
  ]);
  last.comment = new Comment(summary);
}

/**
 * Shows what comments say of the arguments that a function takes as `...args`, below that parameter.
 *
 * @param {import("typedoc").Application} app
 */
export function describe_arguments(app) {
  app.converter.on(
    Converter.EVENT_CREATE_SIGNATURE,
    (_context, signature) => describe_rest_arguments(signature),
    -1000,
  );
}

/**
 * The classes and interfaces that the entries export, also in namespaces such as `nn.utils`.
 *
 * @param {Context} context
 * @param {readonly string[]} entries
 */
function exported_classes(context, entries) {
  const { checker } = context;
  /** @type {Set<Symbol>} */
  const found = new Set();
  /** @param {Symbol} module */
  const visit = (module) => {
    for (const symbol of checker.getExportsOfModule(module)) {
      const target = context.resolveAliasedSymbol(symbol);
      if (found.has(target)) continue;
      if (target.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) found.add(target);
      else if (target.flags & ts.SymbolFlags.ValueModule) {
        found.add(target);
        visit(target);
      }
    }
  };
  for (const path of entries) {
    const source = context.program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    if (module) visit(module);
  }
  return found;
}

/**
 * The declarations of members that a class has from exported ones.
 *
 * @param {TypeChecker} checker
 * @param {Symbol} owner
 * @param {ReadonlySet<Symbol>} exported
 */
function inherited_declarations(checker, owner, exported) {
  /** @type {Set<Declaration | undefined>} */
  const inherited = new Set();
  /** @param {Type} type */
  const visit = (type) => {
    if (!type.isClassOrInterface()) return;
    for (const base of checker.getBaseTypes(type)) {
      if (exported.has(base.symbol)) {
        const members = [base, checker.getTypeOfSymbol(base.symbol)].flatMap((t) =>
          t.getProperties(),
        );
        for (const { declarations } of members) inherited.add(declarations?.[0]);
      } else visit("target" in base ? /** @type {Type} */ (base.target) : base);
    }
  };
  visit(checker.getDeclaredTypeOfSymbol(owner));
  inherited.delete(undefined);
  return inherited;
}

/**
 * Leaves out members that a class inherits from another class of the reference: they are on that
 * class's page, to which the page links. Tensor has hundreds of them, Module dozens.
 *
 * @param {readonly string[]} entries the package's entries
 */
export function leave_inherited_members_to_their_class(entries) {
  const should_ignore = Context.prototype.shouldIgnore;
  /** @type {Map<Symbol, Set<Declaration | undefined>>} */
  const inherited = new Map();
  /** @type {Set<Symbol> | undefined} */
  let exported;
  Context.prototype.shouldIgnore = function (symbol) {
    if (should_ignore.call(this, symbol)) return true;
    if (!this.scope.kindOf(ReflectionKind.ClassOrInterface)) return false;
    const owner = this.getSymbolFromReflection(this.scope);
    if (!owner) return false;
    exported ??= exported_classes(this, entries);
    const known = inherited.get(owner) ?? inherited_declarations(this.checker, owner, exported);
    inherited.set(owner, known);
    return known.has(symbol.declarations?.[0]);
  };
}
